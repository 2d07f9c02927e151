use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested(Adress))]
    address: String,
    email: EmailAdress,
}

fn main() {}

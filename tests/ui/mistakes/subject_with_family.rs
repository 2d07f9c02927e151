use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = "person.customer")]
struct Customer {
    #[personal_data(category = "contact.email")]
    email: String,
}

fn main() {}

use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    address: Box<dyn std::any::Any>,
}

fn main() {}

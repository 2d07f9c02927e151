use fieldnote::PersonalData;

#[derive(PersonalData)]
#[cfg_attr(all(), personal_data(subject = "costumer"))]
struct Customer {
    #[cfg_attr(all(), personal_data(category = "contact.mail"))]
    email: String,
}

fn main() {}

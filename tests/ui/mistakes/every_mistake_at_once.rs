use fieldnote::PersonalData;

#[derive(PersonalData)]
#[personal_data(subject = "costumer", porpose = "account", retention = "P")]
struct Customer {
    #[personal_data(category = "contact.mail", purpose("account", "News letter"))]
    email: String,
    #[personal_data(nested, not_personal)]
    address: Address,
    birthday: String,
    #[personal_data(sold = 1, category = "identity.name")]
    name: String,
}

struct Address;

fn main() {}

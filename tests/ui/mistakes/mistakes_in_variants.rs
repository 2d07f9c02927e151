use fieldnote::PersonalData;

#[derive(PersonalData)]
enum Contact {
    #[personal_data(label = "a letter", retention = "P")]
    Post {
        #[personal_data(category = "adress")]
        address: String,
    },
    Phone(#[personal_data(category = "phone")] String, u8),
}

fn main() {}

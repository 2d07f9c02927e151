use fieldnote::PersonalData;

macro_rules! model {
    ($name:ident, $category:literal) => {
        #[derive(PersonalData)]
        struct $name {
            #[personal_data(category = $category)]
            email: String,
        }
    };
}

model!(Customer, "contact.mail");

fn main() {}

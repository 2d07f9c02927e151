use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer<'a, T: Copy, const N: usize>
where
    T: 'static,
{
    #[personal_data(nested)]
    address: Address,
    #[personal_data(nested)]
    other: Option<Box<Address>>,
    email: Email,
    #[personal_data(not_personal)]
    rest: (&'a [T; N], u8),
}

#[derive(PersonalData)]
struct Address {
    #[personal_data(category = "contact.city")]
    city: String,
}

#[derive(PersonalData)]
#[personal_data(category = "contact.mail")]
struct Email(String);

fn main() {}

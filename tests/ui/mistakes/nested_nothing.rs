use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    #[personal_data(nested)]
    marker: std::marker::PhantomData<u8>,
}

fn main() {}

use fieldnote::PersonalData;

#[derive(PersonalData)]
union Either {
    one: u8,
    other: i8,
}

fn main() {}

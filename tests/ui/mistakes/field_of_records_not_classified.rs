use std::collections::BTreeMap;

use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Customer {
    payments: BTreeMap<u64, Payment>,
    course: String,
}

struct Payment;

fn main() {}

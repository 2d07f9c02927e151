use fieldnote::PersonalData;
/// Doc
#[derive(Clone, PersonalData)]
#[personal_data(subject = "customer", purpose("a", "b"), retention = "P30D after x")]
pub struct A<T> {
    #[personal_data(category = "contact.email")]
    pub r#type: String,
    #[personal_data(nested)]
    pub items: Vec<Option<Page<T>>>,
    #[cfg(test)]
    pub off: u8,
}
#[derive(PersonalData)]
pub struct Page<T> { #[personal_data(nested)] t: T }

//! Types of every form, without a warning.

#![deny(warnings)]
#![forbid(unsafe_code)]
#![allow(dead_code, non_camel_case_types)]

use std::borrow::Cow;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use fieldnote::PersonalData;

#[derive(PersonalData)]
struct Unit;

#[derive(PersonalData)]
struct Empty {}

#[derive(PersonalData)]
struct Tuple(#[personal_data(category = "identity.name")] String, #[personal_data(not_personal)] u8, Email);

#[derive(PersonalData)]
#[personal_data(category = "contact.email")]
struct Email(String);

#[derive(PersonalData)]
#[personal_data(category = "demographic.gender")]
enum Gender {
    Female,
    Male,
    Other(String),
}

#[derive(PersonalData)]
enum Contact<'a> {
    #[personal_data(purpose = "support", source = "data_subject")]
    Post {
        #[personal_data(category = "contact.address")]
        r#where: &'a str,
    },
    Mail(Email, #[personal_data(nested)] Tuple),
    None,
}

#[derive(PersonalData)]
struct r#struct<r#type> {
    #[personal_data(nested)]
    r#fn: r#type,
}

/// What a type accepts of deprecated types holds for its record too.
#[allow(deprecated)]
#[derive(PersonalData)]
struct Migrated {
    #[personal_data(nested)]
    old: Old,
}

#[deprecated]
#[derive(PersonalData)]
struct Old {
    #[personal_data(category = "contact.email")]
    email: String,
}

#[derive(PersonalData)]
struct Tree {
    #[personal_data(nested)]
    children: Vec<Self>,
    #[personal_data(nested)]
    parent: Option<Rc<Tree>>,
    gender: Gender,
}

#[derive(PersonalData)]
struct Letter<'a> {
    #[personal_data(category = "content.message")]
    text: Cow<'a, str>,
    #[personal_data(nested)]
    to: Arc<Mutex<Contact<'a>>>,
    marker: PhantomData<&'a ()>,
}

#[derive(PersonalData)]
struct Page<T, const N: usize> {
    #[personal_data(nested)]
    items: [T; N],
}

#[derive(PersonalData)]
struct Letters<'a> {
    #[personal_data(nested)]
    page: Page<Letter<'a>, 3>,
}

macro_rules! model {
    ($name:ident, $field:ident: $ty:ty = $category:literal) => {
        #[derive(PersonalData)]
        struct $name {
            #[personal_data(category = $category)]
            $field: $ty,
            bare: Option<Email>,
        }
    };
}

model!(Made, r#type: Vec<String> = "profile.interests");

#[derive(PersonalData)]
#[cfg_attr(all(), personal_data(subject = "customer"))]
struct Conditional {
    #[cfg(any())]
    gone: String,
    #[cfg_attr(all(), personal_data(category = "contact.phone"))]
    #[cfg_attr(any(), personal_data(not_personal))]
    phone: String,
}

fn local() {
    #[derive(PersonalData)]
    struct Local {
        #[personal_data(category = "contact.phone")]
        phone: String,
    }
}

fn main() {
    local();
}

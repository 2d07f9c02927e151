//! Contracts, shifts, pay and sick leave.

use fieldnote::PersonalData;
use kit::{Address, EmailAddress, PersonName, PhoneNumber};
use serde::{Deserialize, Serialize};
use time::Date;

/// Somebody who works here.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "employment", source = "data_subject")]
pub struct Employee {
    /// Who it is.
    #[personal_data(purpose("employment", "payroll"))]
    pub name: PersonName,
    /// Home address.
    #[personal_data(nested, purpose("employment", "payroll"))]
    pub address: Address,
    /// Private phone, for changes of shifts.
    #[personal_data(provision = "optional")]
    pub phone: Option<PhoneNumber>,
    /// Address at work.
    #[personal_data(source = "derived")]
    pub email: EmailAddress,
    /// Doctor, nurse, therapist, reception.
    #[personal_data(category = "work.job_title")]
    pub job: String,
    /// Number in the register of the profession.
    #[personal_data(
        category = "education.record",
        purpose = "fitness_to_practise",
        label = "your professional registration and its last check"
    )]
    pub registration: Option<String>,
    /// When somebody last looked it up.
    #[personal_data(
        category = "education.record",
        purpose = "fitness_to_practise",
        source = "professional_register",
        label = "your professional registration and its last check"
    )]
    pub registration_checked_on: Option<Date>,
    /// First day.
    #[personal_data(category = "work.time", label = "your first and last day with us")]
    pub started_on: Date,
    /// Last day.
    #[personal_data(category = "work.time", source = "derived", label = "your first and last day with us")]
    pub left_on: Option<Date>,
}

/// A shift.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "rota", source = "derived")]
pub struct Shift {
    /// Day and hours.
    #[personal_data(category = "work.time", label = "your shifts and breaks")]
    pub hours: String,
    /// Breaks that were taken.
    #[personal_data(category = "work.time", label = "your shifts and breaks")]
    pub breaks: u16,
}

/// A month's pay.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "payroll", source = "derived")]
pub struct Payslip {
    /// PPS number in Ireland, National Insurance number in the United Kingdom.
    #[personal_data(category = "government_id.social_security", source = "data_subject")]
    pub insurance_number: String,
    /// Where the money goes.
    #[personal_data(category = "finance.bank_account", source = "data_subject")]
    pub iban: String,
    /// Tax code from the tax office.
    #[personal_data(category = "finance.tax", source = "tax_office")]
    pub tax_code: String,
    /// Before and after tax.
    #[personal_data(category = "work.pay")]
    pub gross_and_net: (i64, i64),
    /// Whether a contribution to a pension goes off.
    #[personal_data(
        category = "work.pay",
        source = "data_subject",
        provision = "optional",
        label = "your pension contribution"
    )]
    pub pension: Option<i64>,
}

/// A day off sick.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(subject = "employee", purpose = "sick_leave", source = "data_subject")]
pub struct Absence {
    /// First day.
    #[personal_data(category = "work.time", reveals = "health", label = "the days on which you are off sick")]
    pub from: Date,
    /// Last day.
    #[personal_data(category = "work.time", reveals = "health", label = "the days on which you are off sick")]
    pub to: Option<Date>,
    /// Certificate; it names no illness.
    #[personal_data(category = "health.record", label = "your sick note")]
    pub certificate: Option<String>,
    /// What the doctor advises for the way back.
    #[personal_data(
        category = "health.record",
        provision = "optional",
        label = "the advice for your way back to work"
    )]
    pub adjustments: Option<String>,
}

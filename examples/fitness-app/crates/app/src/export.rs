//! The copy of their data that members can download.

use activity::{FallAlarm, Follow, Measurement, Night, Post, Profile, WearableLink, Workout};
use adverts::{AdvertRequest, AdvertSeen, Choice};
use coaching::{Plan, Readiness, ResearchSample};
use fieldnote::PersonalData;
use members::{
    Account, Consent, Invoice, JuniorMember, Membership, NewsletterSubscription, Payment, PrivacyRequest, Session,
    Ticket,
};

/// Everything we hold about one member. It adds no data of its own.
#[derive(Debug, Default, PersonalData)]
pub struct DataExport {
    /// The account.
    #[personal_data(nested)]
    pub account: Option<Account>,
    /// What they agreed to.
    #[personal_data(nested)]
    pub consents: Vec<Consent>,
    /// Young members in their care.
    #[personal_data(nested)]
    pub family: Vec<JuniorMember>,
    /// Sign-ins.
    #[personal_data(nested)]
    pub sessions: Vec<Session>,
    /// Membership, payments and invoices.
    #[personal_data(nested)]
    pub paid: (Vec<Membership>, Vec<Payment>, Vec<Invoice>),
    /// Questions and requests.
    #[personal_data(nested)]
    pub asked: (Vec<Ticket>, Vec<PrivacyRequest>),
    /// The newsletter.
    #[personal_data(nested)]
    pub newsletter: Option<NewsletterSubscription>,
    /// Workouts with their routes.
    #[personal_data(nested)]
    pub workouts: Vec<Workout>,
    /// What watches measured.
    #[personal_data(nested)]
    pub body: (Vec<WearableLink>, Vec<Measurement>, Vec<Night>),
    /// Falls.
    #[personal_data(nested)]
    pub falls: Vec<FallAlarm>,
    /// What others see.
    #[personal_data(nested)]
    pub community: (Option<Profile>, Vec<Post>, Vec<Follow>),
    /// The coach.
    #[personal_data(nested)]
    pub coaching: (Vec<Plan>, Vec<Readiness>, Vec<ResearchSample>),
    /// Advertising.
    #[personal_data(nested)]
    pub adverts: (Choice, Vec<AdvertRequest>, Vec<AdvertSeen>),
}

//! Visitors, with or without an account.

use std::net::IpAddr;

use fieldnote::PersonalData;
use time::OffsetDateTime;

/// One line of the server's log.
#[derive(Debug, PersonalData)]
#[personal_data(subject = "visitor", purpose = "security", retention = "P14D after visit", source = "device")]
pub struct LogLine {
    /// Where the request came from.
    #[personal_data(category = "device.ip_address")]
    pub ip: IpAddr,
    /// What was asked for.
    #[personal_data(category = "usage.browsing", label = "visited pages")]
    pub page: String,
    /// With which browser.
    #[personal_data(category = "device.user_agent")]
    pub user_agent: Option<String>,
    /// When.
    #[personal_data(category = "diagnostics.log", label = "time of the visit")]
    pub at: OffsetDateTime,
    /// How it went.
    #[personal_data(not_personal)]
    pub status: u16,
}

/// What the shop remembers while somebody looks around.
#[derive(Debug, PersonalData)]
#[personal_data(subject = "visitor", purpose = "basket", retention = "P30D after visit", source = "device")]
pub struct Visit {
    /// Random number that the browser sends with each request.
    #[personal_data(category = "device.cookie")]
    pub cookie: String,
    /// Books in the basket.
    #[personal_data(category = "usage.interaction", label = "basket")]
    pub basket: Vec<String>,
}

impl Visit {
    /// A visit that has just begun.
    #[must_use]
    pub fn new(cookie: &str) -> Self {
        Self { cookie: cookie.to_owned(), basket: Vec::new() }
    }
}

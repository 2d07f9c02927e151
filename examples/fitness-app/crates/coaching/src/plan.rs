//! The coach: a program that writes the plan of the week and changes it from day to day.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};
use time::Date;

/// How ready a body is for hard work today.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "coaching",
    derived = true,
    source = "derived",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Readiness {
    /// From 0 to 100, out of sleep, heartbeats and the last workouts.
    #[personal_data(category = "profile.inferred", reveals = "health_data", label = "your readiness score")]
    pub score: u8,
    /// Fitter than last month or less.
    #[personal_data(category = "profile.inferred", reveals = "health_data", label = "the trend of your fitness")]
    pub trend: i8,
}

/// A plan of some weeks.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "coaching",
    source = "data_subject",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Plan {
    /// Ten kilometres, a marathon, feeling better.
    #[personal_data(category = "profile.interests", label = "your goal")]
    pub goal: String,
    /// The day of the race.
    #[personal_data(category = "profile.interests", label = "the day of your race", provision = "optional")]
    pub target: Option<Date>,
    /// What to do when.
    #[personal_data(nested)]
    pub sessions: Vec<Session>,
}

/// What the coach sets for one day.
#[derive(Clone, Debug, Serialize, Deserialize, PersonalData)]
#[personal_data(
    subject = "user",
    purpose = "coaching",
    derived = true,
    source = "derived",
    sold = false,
    shared = false,
    tracking = false
)]
pub struct Session {
    /// The day.
    #[personal_data(category = "profile.inferred", label = "your training plan")]
    pub day: Date,
    /// Rest, easy, hard.
    #[personal_data(category = "profile.inferred", label = "your training plan")]
    pub load: String,
    /// Why the coach chose it, in one line.
    #[personal_data(category = "profile.inferred", label = "your training plan")]
    pub because: String,
}

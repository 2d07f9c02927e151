//! Workouts, routes, measurements and friends.

mod body;
mod community;
mod fall;
mod workout;

pub use body::{Measurement, Night, WearableLink};
pub use community::{Comment, Follow, Post, Profile};
pub use fall::FallAlarm;
pub use workout::{Route, Workout};

//! What a customer has switched on and off.

use fieldnote::PersonalData;
use serde::{Deserialize, Serialize};

/// Settings of an account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, PersonalData)]
#[serde(rename_all = "camelCase", default)]
#[personal_data(subject = "customer", purpose = "account", source = "data_subject", provision = "optional")]
pub struct Settings {
    /// Language of the shop, as a BCP 47 tag.
    #[personal_data(category = "demographic.language")]
    pub language: Option<String>,
    /// Colours of the shop.
    #[personal_data(category = "account.settings")]
    pub dark_colours: bool,
    /// The customer wants no suggestions.
    #[personal_data(
        category = "account.privacy_preferences",
        purpose("account", "suggestions"),
        label = "choice about suggestions"
    )]
    pub no_suggestions: bool,
    /// The customer wants reviews to carry another name.
    #[serde(rename = "nickname")]
    #[personal_data(category = "account.username", purpose = "reviews", label = "pen name")]
    pub pen_name: Option<String>,
}

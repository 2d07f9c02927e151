//! Answers for app stores: what the register and the code say is answered, what they do not say is a gap.

use fieldnote_schema::{Provision, Retention};

use super::{field, file, given, map_of, render};
use crate::document::Rendered;

const REGISTER: &str = r#"language = "en"
[controller.a]
name = "A Ltd"
email = "a@a.example"
[system.app]
measures = ["encryption_in_transit"]
[purpose.account]
kind = "service.account"
title = "run your account"
recipients = ["host"]
retention = "closed"
[purpose.adverts]
kind = "marketing.ads.third_party"
title = "show you advertising"
recipients = ["network"]
retention = "closed"
[purpose.invoices]
kind = "legal.accounting"
title = "keep our accounts"
recipients = []
retention = "closed"
[recipient.host]
name = "Host Ltd"
role = "processor"
[recipient.network]
name = "Network Ltd"
role = "third_party"
[retention.closed]
until = "closure"
[event.closure]
title = "you close your account"
[[document]]
kind = "app_store_privacy"
formats = ["md", "xcprivacy"]
path = "PrivacyInfo"
[[document]]
kind = "play_data_safety"
path = "safety"
"#;

const STORE: &str = r#"[document.store]
outside_purposes = ["invoices"]
unlinked = ["diagnostics"]
tracking_domains = ["ads.network.example"]
required_reasons = ["UserDefaults CA92.1", "UserDefaults 1C8F.1"]
account_creation = ["user_id_password"]
account_deletion = "https://a.example/delete"
data_deletion = "no"
"#;

/// The documents; `declared` puts [`STORE`] into both, and what it asks for into the fields.
fn rendered(declared: bool) -> Vec<Rendered> {
    let of = |tracked: bool| {
        move |keys: &mut fieldnote_schema::Keys| {
            given(keys);
            if declared {
                keys.tracking = Some(tracked);
                keys.provision = Some(Provision::Optional);
            }
        }
    };
    let fields = vec![
        field("email", "contact.email", &["account"], of(false)),
        field("advert", "device.advertising_id", &["adverts"], of(true)),
        field("crash", "diagnostics.crash", &["account"], of(false)),
        field("tax", "finance.tax", &["invoices"], of(false)),
    ];
    let store = if declared { STORE } else { "" };
    let register = REGISTER.replace("[[document]]\nkind = \"play", &format!("{store}[[document]]\nkind = \"play"));
    render(&map_of(&format!("{register}{store}"), fields))
}

fn missing(rendered: &[Rendered], path: &str) -> Vec<String> {
    let document = rendered.iter().find(|it| it.path == path).expect("it was written");
    document.gaps.iter().map(|gap| gap.evidence.path()).collect()
}

#[test]
fn the_manifest_says_what_was_declared() {
    let all = rendered(true);
    let manifest = file(&all, "PrivacyInfo.xcprivacy");
    let flat: String = manifest.split_whitespace().collect();
    for said in [
        "<key>NSPrivacyTracking</key><true/>",
        "<key>NSPrivacyTrackingDomains</key><array><string>ads.network.example</string></array>",
        "<key>NSPrivacyAccessedAPITypeReasons</key><array><string>CA92.1</string><string>1C8F.1</string></array>",
        "<string>NSPrivacyCollectedDataTypeEmailAddress</string><key>NSPrivacyCollectedDataTypeLinked</key><true/>\
         <key>NSPrivacyCollectedDataTypeTracking</key><false/>",
        "<string>NSPrivacyCollectedDataTypeCrashData</string><key>NSPrivacyCollectedDataTypeLinked</key><false/>",
        "<string>NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising</string>",
    ] {
        assert!(flat.contains(&said.replace(' ', "")), "{said}\n{manifest}");
    }
    assert!(!flat.contains("OtherFinancialInfo"), "invoices never pass through the app: {manifest}");
    assert_eq!(missing(&all, "PrivacyInfo.md"), [""; 0]);
    assert!(file(&all, "PrivacyInfo.md").contains("- **Data Used to Track You:** Device ID"));
    assert!(file(&all, "PrivacyInfo.md").contains("- **Data Not Linked to You:** Crash Data"));
}

#[test]
fn what_nobody_declared_is_left_out_of_the_manifest_and_a_gap_in_the_summary() {
    let all = rendered(false);
    let manifest = file(&all, "PrivacyInfo.xcprivacy");
    for unknown in ["NSPrivacyTracking<", "TypeLinked<", "TypeTracking<", "NSPrivacyAccessedAPITypes<"] {
        assert!(!manifest.contains(unknown), "{unknown}\n{manifest}");
    }
    let missing = missing(&all, "PrivacyInfo.md");
    for fact in ["document.store.unlinked", "data.EmailAddress.tracking", "document.store.required_reasons"] {
        assert!(missing.contains(&fact.to_owned()), "{fact}: {missing:?}");
    }
}

#[test]
fn the_form_of_google_is_answered_from_roles_retention_and_provision() {
    let all = rendered(true);
    let form = file(&all, "safety.csv");
    let value = |question: &str, response: &str| {
        let mut lines = csv::Reader::from_reader(form.as_bytes());
        let mut lines = lines.records().map(|line| line.expect("the file is CSV"));
        let line = lines.find(|line| &line[0] == question && &line[1] == response);
        line.map(|line| line[2].to_owned())
    };
    let about = |of: &str, question: &str, response: &str| {
        value(&format!("PSL_DATA_USAGE_RESPONSES:{of}:{question}"), response).unwrap_or_default()
    };
    assert_eq!(value("PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT", "").as_deref(), Some("true"));
    assert_eq!(value("PSL_ACCOUNT_DELETION_URL", "").as_deref(), Some("https://a.example/delete"));
    assert_eq!(value("PSL_SUPPORT_DATA_DELETION_BY_USER", "DATA_DELETION_NO").as_deref(), Some("true"));
    assert_eq!(value("PSL_DATA_TYPES_PERSONAL", "PSL_EMAIL").as_deref(), Some("true"));
    let sharing = ("PSL_DATA_USAGE_COLLECTION_AND_SHARING", "PSL_DATA_USAGE_ONLY_SHARED");
    assert_eq!(about("PSL_EMAIL", sharing.0, sharing.1), "", "whoever works for us is no third party");
    assert_eq!(about("PSL_DEVICE_ID", sharing.0, sharing.1), "true");
    assert_eq!(about("PSL_DEVICE_ID", "DATA_USAGE_SHARING_PURPOSE", "PSL_ADVERTISING"), "true");
    assert_eq!(about("PSL_EMAIL", "PSL_DATA_USAGE_EPHEMERAL", ""), "false", "what has a period is stored");
    assert_eq!(about("PSL_EMAIL", "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_OPTIONAL"), "true");
    assert_eq!(missing(&all, "safety.md"), [""; 0]);
}

#[test]
fn a_missing_role_provision_or_measure_is_asked_for() {
    let register = REGISTER.replace("role = \"third_party\"\n", "").replace("encryption_in_transit", "backup");
    let fields = vec![field("advert", "device.advertising_id", &["adverts"], |keys| {
        given(keys);
        keys.retention = Some(Retention::Rule { id: "closed".to_owned() });
    })];
    let all = render(&map_of(&register, fields));
    let missing = missing(&all, "safety.md");
    for fact in [
        "recipients.PSL_DEVICE_ID.role",
        "data.PSL_DEVICE_ID.provision",
        "measures.encryption_in_transit",
        "document.store.account_creation",
    ] {
        assert!(missing.contains(&fact.to_owned()), "{fact}: {missing:?}");
    }
    assert!(!file(&all, "safety.csv").contains("PSL_DATA_USAGE_ONLY_SHARED,true"));
}

#[test]
fn a_category_without_a_name_in_the_store_is_asked_for() {
    let all = render(&map_of(REGISTER, vec![field("mood", "custom.mood", &["account"], given)]));
    for path in ["PrivacyInfo.md", "safety.md"] {
        assert!(missing(&all, path).contains(&"data.custom.mood.category".to_owned()), "{path}");
    }
}

//! What is done with them: uses, recipients, transfers, measures.

use super::*;
use crate::datamap::Activity;

fn outline(activity: &Activity) -> String {
    format!(
        "{} {:?} data {:?} basis {} recipients {:?} transfers {:?} measures {:?}",
        activity.id,
        activity.subjects,
        activity.data.iter().map(|datum| datum.datum).collect::<Vec<_>>(),
        activity.terms.legal_basis.as_ref().map_or("-", |at| at.value.as_str()),
        activity.recipients,
        activity.transfers,
        activity.measures,
    )
}

fn customer_and_visitor() -> Vec<Record> {
    vec![
        record(
            "A",
            "customer/ads+orders//",
            vec![datum("mail", "contact.email", ""), datum("name", "identity.name", "")],
        ),
        record("B", "visitor/ads//device", vec![datum("ip", "device.ip_address", "")]),
        record("C", "visitor/nowhere//device", vec![datum("ip", "device.ip_address", "")]),
    ]
}

#[test]
fn uses_split_a_purpose_by_subject_category_and_country() {
    let text = r#"
[purpose.ads]
legal_basis = "consent"
recipients = ["agency"]
retention = "long"
[[purpose.ads.use]]
categories = ["contact"]
legal_basis = "legitimate_interests"
[[purpose.ads.use]]
subjects = ["customer"]
recipients = []
[[purpose.ads.use]]
countries = ["GB"]
legal_basis = "contract"
[[purpose.ads.use]]
subjects = ["patient"]
[purpose.idle]
"#;
    let map = join(inventory(customer_and_visitor()), register(text));
    assert_eq!(
        map.activities.iter().map(outline).collect::<Vec<_>>(),
        [
            r#"ads ["visitor"] data [2] basis consent recipients ["agency"] transfers [] measures []"#,
            r#"ads/1 ["customer"] data [0] basis legitimate_interests recipients ["agency"] transfers [] measures []"#,
            r#"ads/2 ["customer"] data [1] basis consent recipients [] transfers [] measures []"#,
            r#"ads/3 ["customer", "visitor"] data [0, 1, 2] basis contract recipients ["agency"] transfers [] measures []"#,
            r"idle [] data [] basis - recipients [] transfers [] measures []",
            r#"nowhere ["visitor"] data [3] basis - recipients [] transfers [] measures []"#,
            r#"orders ["customer"] data [0, 1] basis - recipients [] transfers [] measures []"#,
        ]
    );
    let declared: Vec<_> = map.activities.iter().map(|activity| activity.declared).collect();
    assert_eq!(declared, [true, true, true, true, true, false, false]);
    let long = Some(Retention::Rule { id: "long".into() });
    assert!(map.activities[0].data.iter().all(|datum| datum.retention == long));
    assert_eq!(map.activities[3].countries, ["GB"]);
    assert_eq!(map.activities[3].sources, ["device"]);
}

#[test]
fn recipients_hosts_and_measures_of_systems_belong_to_the_activity() {
    let text = r#"
[controller.us]
[system.api]
packages = ["shop"]
host = "cloud"
country = "US"
measures = ["backup"]
[system.other]
country = "IN"
[purpose.orders]
recipients = ["bank", "mailer"]
measures = ["access_control"]
[measure.policy]
everywhere = true
[recipient.mailer]
country = "US"
transfer = { mechanism = "adequacy", framework = "eu-us-dpf" }
[recipient.bank]
country = "CH"
[recipient.cloud]
country = "IE"
[recipient.office]
country = "FR"
[recipient.agency]
country = "BR"
transfer = { mechanism = "scc" }
[recipient.broker]
country = "US"
transfer = { mechanism = "adequacy" }
"#;
    let map = join(inventory(customer_and_visitor()), register(text));
    assert_eq!(
        outline(&map.activities[0]),
        r#"orders ["customer"] data [0, 1] basis - recipients ["bank", "mailer", "cloud"] transfers [0, 1, 4] measures ["access_control", "backup", "policy"]"#
    );
    assert_eq!(map.activities[0].controller.as_deref(), Some("us"));
    let transfers: Vec<_> = map
        .transfers
        .iter()
        .map(|it| {
            let part = |text: &Option<String>| text.clone().unwrap_or("-".into());
            [part(&it.recipient), part(&it.system), it.country.clone(), part(&it.adequacy), part(&it.mechanism)]
                .join(" ")
        })
        .collect();
    assert_eq!(
        transfers,
        [
            "mailer - US eu-us adequacy",
            "bank - CH eu-ch adequacy",
            "agency - BR - scc",
            "broker - US - -",
            "cloud api US - -",
            "- other IN - -",
        ]
    );
}

#[test]
fn a_data_map_can_be_read_back() {
    let map = join(inventory(customer_and_visitor()), register("[purpose.orders]\ntitle = \"take orders\""));
    let json = serde_json::to_string_pretty(&map).unwrap();
    assert_eq!(serde_json::from_str::<DataMap>(&json).unwrap(), map);
}

#[test]
fn what_another_purpose_demands_is_not_demanded_for_one_that_is_left_to_the_person() {
    let text = "[purpose.orders]\nlegal_basis = \"contract\"\n[purpose.letters]\nlegal_basis = \"consent\"\n\
                [purpose.offers]\nlegal_basis = \"legitimate_interests\"\nprovision = \"optional\"\n";
    let demanded = |purposes: &str| {
        let mut mail = datum("mail", "contact.email", "");
        mail.keys.provision = Some(fieldnote_schema::Provision::Contract);
        let map = join(inventory(vec![record("A", &format!("customer/{purposes}//"), vec![mail])]), register(text));
        let of = |activity: &Activity| activity.data.first().and_then(|datum| datum.provision);
        map.activities.iter().map(|it| (it.id.clone(), of(it))).collect::<Vec<_>>()
    };
    let (must, free) = (Some(fieldnote_schema::Provision::Contract), Some(fieldnote_schema::Provision::Optional));
    let expected = [("orders".to_owned(), must), ("letters".to_owned(), free), ("offers".to_owned(), free)];
    assert_eq!(demanded("orders+letters+offers"), expected);
    let alone = [("orders".to_owned(), None), ("letters".to_owned(), must), ("offers".to_owned(), None)];
    assert_eq!(demanded("letters"), alone, "a contradiction that `check` reports");
}

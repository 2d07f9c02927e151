//! Where a field says one thing and the register another: retention, provision, and denials that the data refute.

use std::{cmp::Ordering, collections::BTreeSet};

use fieldnote_schema::{Place, Provision, Retention, suggest};

use super::context::{Context, shows_places};
use crate::{
    datamap::{Activity, DataMap, Datum},
    duration,
    finding::{Finding, Level, Rule},
    law::{catalogue::catalogue, countries},
    register::model::{At, Declaration, Purpose, Register, RetentionRule, Tracker},
};

static RETENTION: Rule = Rule {
    code: "retention-contradiction",
    level: Level::Error,
    law: &["GDPR Art. 5(1)(e)", "GDPR Art. 13(2)(a)"],
    summary: "a field is kept longer than its purpose allows, or shorter than a law demands",
    documentation: "A field's own retention narrows the rule of its purpose. Both are compared where they count from the \
                    same event and every calendar agrees which is longer. Longer than the purpose's rule contradicts it, \
                    unless the field names a rule that a law demands; shorter contradicts a rule that a law demands.",
    cure: "change the field's `retention` or the rule in the register, so that both agree",
    example: "#[personal_data(category = \"location.precise\", retention = \"P30D after delivery\")]",
};

static PROVISION: Rule = Rule {
    code: "provision-contradiction",
    level: Level::Error,
    law: &["GDPR Art. 7(4)", "GDPR Art. 13(2)(e)"],
    summary: "data have to be provided although their purpose is left to the person",
    documentation: "Consent is free only if it can be refused. A field that a person must provide cannot serve a purpose \
                    that rests on consent or that the register calls optional; nor can such a purpose ask for it itself.",
    cure: "say `provision = \"optional\"` of the field or purpose, or correct the legal basis",
    example: "#[personal_data(category = \"contact.email\", purpose = \"newsletter\", provision = \"optional\")]",
};

pub(super) static DENIAL: Rule = Rule {
    code: "denial-contradicted",
    level: Level::Error,
    law: &["GDPR Art. 5(1)(a)"],
    summary: "a declaration or a text denies what the code or the register says",
    documentation: "A denial (\"we do not sell data\") is declared by a person, or stands in a text of the register. The data \
                    map can never prove it, but it can refute it, and then the document would say something untrue.",
    cure: "withdraw the declaration, or correct the entries that refute it",
    example: "[[declaration]]\nwhat = \"nothing_sold\"\nby = \"Ada Lund, privacy lead\"\non = 2026-09-01",
};

static UNKNOWN: Rule = Rule {
    code: "unknown-declaration",
    level: Level::Warning,
    law: &[],
    summary: "a declaration that no requirement and no rule asks for",
    documentation: "A declaration answers a question that the law hangs a duty on. One that nothing asks for settles \
                    nothing; often its name is misspelt, and the requirement goes on waiting.",
    cure: "see `cargo fieldnote list requirements` for what is asked, or remove it",
    example: "[[declaration]]\nwhat = \"no_transfers\"\nby = \"Ada Lund, privacy lead\"\non = 2026-09-01",
};

static EXPIRED: Rule = Rule {
    code: "expired-declaration",
    level: Level::Error,
    law: &[],
    summary: "a declaration is relied on after the day it was made for",
    documentation: "A declaration holds until the day it names. After that somebody has to make it again. Days are \
                    compared with `--as-of`.",
    cure: "have it declared again, with a new `on` and `until`",
    example: "",
};

pub(super) static RULES: &[&Rule] = &[&RETENTION, &PROVISION, &DENIAL, &UNKNOWN, &EXPIRED];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut served: Vec<Vec<(&Activity, &At<Purpose>)>> = vec![Vec::new(); context.map.data.len()];
    for (activity, purpose) in context.declared_activities() {
        for entry in &activity.data {
            served[entry.datum].push((activity, purpose));
        }
    }
    for (datum, serves) in context.map.data.iter().zip(&served) {
        retention(context, datum, serves, findings);
        provision(datum, serves, findings);
    }
    owed_on_consent(context, findings);
    for declaration in &context.register.declarations {
        denial(context, declaration, findings);
    }
}

/// A period in words, what starts it, and whether a law demands it.
struct Term<'a> {
    period: &'a str,
    from: Option<&'a str>,
    by_law: bool,
    place: Option<&'a Place>,
}

impl<'a> Term<'a> {
    fn of_rule(rule: &'a At<RetentionRule>) -> Option<Self> {
        let from = rule.value.from.as_ref().map(|event| event.value.as_str());
        let period = rule.value.period.as_ref()?;
        Some(Self { period: &period.value, from, by_law: rule.value.law.is_some(), place: Some(&period.place) })
    }

    fn words(&self) -> String {
        self.from.map_or_else(|| format!("`{}`", self.period), |event| format!("`{} after {event}`", self.period))
    }
}

/// What is stored once is kept as long as the purpose that needs it longest, so longer has to mean longer than all of
/// them; a law is broken by being shorter than any.
fn retention(context: &Context<'_>, datum: &Datum, serves: &[(&Activity, &At<Purpose>)], findings: &mut Vec<Finding>) {
    let rules = &context.register.retentions;
    let own = match &datum.keys.retention {
        Some(Retention::Period { period, after }) => {
            Term { period, from: after.as_deref(), by_law: false, place: None }
        }
        Some(Retention::Rule { id }) => match rules.get(id).and_then(Term::of_rule) {
            Some(term) => term,
            None => return,
        },
        None => return,
    };
    let compared: Vec<(&Activity, Option<(Ordering, Term<'_>)>)> = serves
        .iter()
        .map(|(activity, _)| {
            let rule = activity.terms.retention.as_ref().and_then(|rule| rules.get(&rule.value));
            let rule = rule.and_then(Term::of_rule).filter(|rule| rule.from == own.from);
            let order = rule.and_then(|rule| Some((duration::compare(own.period, rule.period)?, rule)));
            (*activity, order)
        })
        .collect();
    let longer = |order: &Option<(Ordering, Term<'_>)>| matches!(order, Some((Ordering::Greater, _)));
    let too_long = |activity: &Activity| {
        let mut beside = compared.iter().filter(|(other, _)| meets(activity, other));
        !own.by_law && beside.all(|(_, order)| longer(order))
    };
    for (activity, order) in &compared {
        let Some((order, rule)) = order else { continue };
        let verdict = match order {
            Ordering::Greater if too_long(activity) => "longer than",
            Ordering::Less if rule.by_law => "shorter than",
            _ => continue,
        };
        findings.push(kept(datum, &own, rule, verdict, &activity.purpose));
    }
}

/// Whether data of one person can serve both: of one purpose, the terms of a country take the place of the common ones.
fn meets(activity: &Activity, other: &Activity) -> bool {
    let everywhere = activity.countries.is_empty() || other.countries.is_empty();
    let together = || activity.countries.iter().any(|one| other.countries.iter().any(|it| countries::meet(one, it)));
    activity.id == other.id || activity.purpose != other.purpose && (everywhere || together())
}

fn kept(datum: &Datum, own: &Term<'_>, rule: &Term<'_>, verdict: &str, purpose: &str) -> Finding {
    let (own_words, rule_words) = (own.words(), rule.words());
    let message = format!("`{}` is kept {own_words}, {verdict} the {rule_words} of its purpose `{purpose}`", datum.id);
    let finding = RETENTION.finding(&datum.id, &datum.place, message).label(format!("kept {own_words}"));
    let says = format!("the purpose `{purpose}` says {rule_words}");
    let finding = rule.place.into_iter().fold(finding, |finding, place| finding.related(place, &says));
    own.place.into_iter().fold(finding, |finding, place| finding.related(place, "the field's own rule"))
}

/// A field that serves other purposes as well may be needed for one of those.
fn provision(datum: &Datum, serves: &[(&Activity, &At<Purpose>)], findings: &mut Vec<Finding>) {
    let must = match datum.keys.provision {
        Some(Provision::Contract) => "contract",
        Some(Provision::Law) => "law",
        _ => return,
    };
    let reasons: Vec<(&Place, &str, &str)> =
        serves.iter().filter_map(|(activity, _)| left_to_the_person(activity)).collect();
    let Some((_, why, purpose)) = reasons.first() else { return };
    if reasons.len() < serves.len() {
        return;
    }
    let message = format!("`{}` has to be provided (`{must}`), but its purpose `{purpose}` {why}", datum.id);
    let finding = PROVISION.finding(&datum.id, &datum.place, message).label(format!("`provision = \"{must}\"`"));
    let places = reasons.iter().map(|(place, ..)| *place);
    findings.push(shows_places(finding, places, &format!("the purpose {why}")));
}

/// Purposes whose own terms ask for data and rest on consent, each once: parts of a purpose take over what it says.
fn owed_on_consent(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut known = BTreeSet::new();
    for (activity, _) in context.declared_activities() {
        let Some(must) = activity.terms.provision.as_ref().filter(|it| it.value != Provision::Optional) else {
            continue;
        };
        let Some(basis) = activity.terms.legal_basis.as_ref().filter(|basis| basis.value == "consent") else {
            continue;
        };
        if !known.insert((&must.place, &basis.place)) {
            continue;
        }
        let purpose = &activity.purpose;
        let message = format!("the purpose `{purpose}` rests on consent, but its data have to be provided");
        let finding = PROVISION.finding(format!("purpose.{purpose}"), &must.place, message).label("has to be provided");
        findings.push(finding.related(&basis.place, "rests on consent"));
    }
}

/// Where the terms of an activity leave it to the person, and how they say so.
fn left_to_the_person(activity: &Activity) -> Option<(&Place, &'static str, &str)> {
    let terms = &activity.terms;
    let consent = terms.legal_basis.as_ref().filter(|basis| basis.value == "consent");
    let optional = terms.provision.as_ref().filter(|provision| provision.value == Provision::Optional);
    let consent = consent.map(|basis| (&basis.place, "rests on consent", activity.purpose.as_str()));
    consent.or_else(|| optional.map(|it| (&it.place, "is optional", activity.purpose.as_str())))
}

fn denial(context: &Context<'_>, declaration: &At<Declaration>, findings: &mut Vec<Finding>) {
    let Some(what) = &declaration.value.what else { return };
    let subject = match &declaration.value.item {
        Some(item) => format!("declaration.{}.{}", what.value, item.value),
        None => format!("declaration.{}", what.value),
    };
    if let Some(until) = declaration.value.until.as_ref().filter(|until| context.is_past(&until.value)) {
        let message = format!("the declaration `{}` was made until {}", what.value, until.value);
        findings.push(EXPIRED.finding(&subject, &until.place, message).label("has passed"));
    }
    if !is_asked_for(&what.value) {
        let known: Vec<String> = asked_for().collect();
        let message = format!("nothing asks for the declaration `{}`", what.value);
        let finding = UNKNOWN.finding(&subject, &what.place, message).label("settles nothing");
        findings.push(match suggest::nearest(&what.value, known.iter().map(String::as_str)) {
            Some(near) => finding.cure(format!("did you mean `{near}`?")),
            None => finding,
        });
    }
    let item = declaration.value.item.as_ref().map(|item| item.value.as_str());
    let Some((places, words)) = refuted(context.map, &what.value, item) else { return };
    if places.is_empty() {
        return;
    }
    let message = format!("`{}` is declared, but the data map says otherwise", what.value);
    let finding = DENIAL.finding(subject, &what.place, message).label("declared here");
    findings.push(shows_places(finding, places, words));
}

/// What a rule asks for that no requirement hangs on.
const BY_RULES: [&str; 1] = ["public_authority"];

/// Everything that a declaration can settle: conditions, and what denies them.
fn asked_for() -> impl Iterator<Item = String> {
    let conditions = catalogue().conditions.values();
    let denials =
        catalogue().conditions.values().flat_map(|it| &it.denied_by).filter_map(|fact| fact.rsplit('.').next());
    let facts = catalogue().facts.keys().filter_map(|fact| fact.strip_prefix("declared."));
    let yes = conditions.map(|it| it.token.replace('-', "_"));
    yes.chain(denials.chain(facts).chain(BY_RULES).map(str::to_owned))
}

fn is_asked_for(what: &str) -> bool {
    let what = what.replace('-', "_");
    asked_for().any(|known| known == what)
}

/// The places that refute a denial, and what they say; `None` for denials that no data can refute.
pub(super) fn refuted<'a>(map: &'a DataMap, what: &str, item: Option<&str>) -> Option<(Vec<&'a Place>, &'static str)> {
    let register = &map.register;
    let concerns = move |activity: &&Activity| {
        item.is_none_or(|item| item.strip_prefix("purpose.").is_some_and(|purpose| activity.purpose == purpose))
    };
    let activities = || map.activities.iter().filter(concerns);
    let data = |says: fn(&Datum) -> bool| -> Vec<&'a Place> {
        let in_item = activities().flat_map(|activity| map.data_of(activity)).map(|(datum, _)| datum);
        in_item.filter(|datum| says(datum)).map(|datum| &datum.place).collect()
    };
    let purposes = || activities().filter_map(|activity| register.purposes.get(&activity.purpose)).map(|it| &it.value);
    let kinds = |starts: &[&str]| -> Vec<&'a Place> {
        let kinds = purposes().filter_map(|it| it.kind.as_ref());
        kinds.filter(|kind| starts.iter().any(|start| kind.value.starts_with(start))).map(|kind| &kind.place).collect()
    };
    let roles = |is: fn(&str) -> bool| -> Vec<&'a Place> {
        let ids = activities().flat_map(|activity| &activity.recipients);
        let roles = ids.filter_map(|id| register.recipients.get(id)?.value.role.as_ref());
        roles.filter(|role| is(&role.value)).map(|role| &role.place).collect()
    };
    let controllers = || register.controllers.values().map(|it| &it.value).filter(|_| item.is_none());
    Some(match what {
        "nothing_sold" => (data(|datum| datum.keys.sold == Some(true)), "is `sold`"),
        "nothing_sold_or_shared" => {
            (data(|datum| datum.keys.sold == Some(true) || datum.keys.shared == Some(true)), "is `sold` or `shared`")
        }
        "no_targeted_advertising" => (data(|datum| datum.keys.shared == Some(true)), "is `shared`"),
        "no_transfers" => {
            let indices = activities().flat_map(|activity| &activity.transfers);
            let places = indices.filter_map(|&index| map.transfers.get(index)).map(|transfer| &transfer.place);
            (places.collect(), "is outside")
        }
        "no_recipients" => {
            let named = activities().flat_map(|activity| activity.terms.recipients.iter().flatten());
            (named.map(|recipient| &recipient.place).collect(), "names a recipient")
        }
        "no_automated_decisions" => {
            let automated = purposes().flat_map(|purpose| &purpose.decisions).filter(|id| {
                let decision = register.decisions.get(&id.value);
                decision.is_some_and(|decision| decision.value.solely_automated.as_ref().is_none_or(|it| it.value))
            });
            (automated.map(|id| &id.place).collect(), "makes an automated decision")
        }
        "no_trackers" => (trackers(register, item), "is a tracker"),
        "no_processors" => (roles(|role| role == "processor"), "is a processor"),
        "no_third_parties" => (roles(uses_for_itself), "uses the data for its own ends"),
        "no_affiliates" => (roles(|role| role == "group_company"), "belongs to the group"),
        "no_electronic_marketing" => {
            (kinds(&["marketing.direct.email", "marketing.direct.sms"]), "is marketing by email or text message")
        }
        "no_profiling" => (kinds(&["personalise.profile"]), "is profiling"),
        "no_model_training" => (kinds(&["improve.train_ai"]), "trains models"),
        "no_children" => (data(|datum| datum.keys.subject.as_deref() == Some("child")), "is about children"),
        "no_dpo" => (controllers().filter_map(|it| it.dpo.as_ref()).map(|it| &it.place).collect(), "is an officer"),
        "sole_controller" => {
            (controllers().flat_map(|it| it.joint.values()).map(|it| &it.place).collect(), "decides together with you")
        }
        "own_behalf" => {
            (purposes().flat_map(|it| &it.clients).map(|client| &client.place).collect(), "is done for a client")
        }
        _ => return None,
    })
}

/// The trackers, of a purpose only its own.
fn trackers<'a>(register: &'a Register, item: Option<&str>) -> Vec<&'a Place> {
    let concerns = |it: &&At<Tracker>| match item {
        Some(item) => it.value.purpose.as_ref().is_some_and(|own| item.strip_prefix("purpose.") == Some(&own.value)),
        None => true,
    };
    register.trackers.iter().filter(concerns).map(|it| &it.place).collect()
}

/// Recipients who are neither on our orders nor an authority in one inquiry.
fn uses_for_itself(role: &str) -> bool {
    !["processor", "sub_processor", "contractor", "inquiry_authority"].contains(&role)
}

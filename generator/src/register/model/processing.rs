//! What is done with data: systems, purposes and their terms, and what these refer to.

use fieldnote_schema::Provision;
use indexmap::IndexMap;

use super::At;
use crate::text::Text;

sparse! {
    /// `[system.ID]`
    pub struct System {
        /// Title.
        pub title: Option<At<Text>>,
        /// Id of the controller; not needed where there is one.
        pub controller: Option<At<String>>,
        /// Ids of controllers that share it, each for its own people.
        pub controllers: Vec<At<String>>,
        /// The crates that belong to it, by package name; not needed where there is one system.
        pub packages: Vec<At<String>>,
        /// What people know it as.
        pub product: Option<At<Text>>,
        /// Hosting country.
        pub country: Option<At<String>>,
        /// Recipient that hosts it.
        pub host: Option<At<String>>,
        /// Team that owns it.
        pub owner: Option<At<Text>>,
        /// Measures that protect all data in it.
        pub measures: Vec<At<String>>,
    }

    /// `[purpose.ID]`
    pub struct Purpose {
        /// Key of the purpose vocabulary.
        pub kind: Option<At<String>>,
        /// A clause after "To": `send you our newsletter`.
        pub title: Option<At<Text>>,
        /// One or two sentences for readers, beginning with what they did.
        pub description: Option<At<Text>>,
        /// What holds unless a `use` says otherwise.
        pub terms: Terms,
        /// Where it differs: `[[purpose.ID.use]]`.
        pub uses: Vec<At<Use>>,
        /// Ids of automated decisions.
        pub decisions: Vec<At<String>>,
        /// Team that answers for it.
        pub owner: Option<At<Text>>,
        /// Activity of the record it belongs to; its own title where it says none.
        pub activity: Option<At<Text>>,
        /// Id of the controller; not needed where there is one.
        pub controller: Option<At<String>>,
        /// On behalf of these clients (Art. 30(2)): we are processor.
        pub clients: Vec<At<String>>,
        /// Other facts of the regimes as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// The legal facts of a purpose, or of one `use` of it; absent keys of a `use` fall back to the purpose.
    pub struct Terms {
        /// Key of the legal bases.
        pub legal_basis: Option<At<String>>,
        /// Key of the Art. 9 conditions.
        pub art9: Option<At<String>>,
        /// The legitimate interest, as a noun phrase: `showing a shop that fits you`.
        pub interest: Option<At<Text>>,
        /// How it was weighed, for readers.
        pub balance: Option<At<Text>>,
        /// The law behind (c), (e), Art. 9(2) or Art. 10: `§ 147 AO`; a citation without a translation stands as it is.
        pub law: Option<At<Text>>,
        /// How consent is taken back.
        pub withdrawal: Option<At<Text>>,
        /// How to object or switch it off.
        pub objection: Option<At<Text>>,
        /// Ids of recipients. `Some(vec![])` says "none"; `None` says nothing.
        pub recipients: Option<Vec<At<String>>>,
        /// Id of a retention rule.
        pub retention: Option<At<String>>,
        /// Whether data must be provided.
        pub provision: Option<At<Provision>>,
        /// What follows when they are not.
        pub provision_consequence: Option<At<Text>>,
        /// Measures for this purpose.
        pub measures: Vec<At<String>>,
    }

    /// `[[purpose.ID.use]]`: terms for some subjects, categories or countries.
    pub struct Use {
        /// Subjects it is for; empty is all.
        pub subjects: Vec<At<String>>,
        /// Categories it is for, with their descendants; empty is all.
        pub categories: Vec<At<String>>,
        /// Countries it is for; empty is all.
        pub countries: Vec<At<String>>,
        /// The purpose's title for these readers; the purpose's own where it says none.
        pub title: Option<At<Text>>,
        /// The purpose's description for these readers, likewise.
        pub description: Option<At<Text>>,
        /// What holds there.
        pub terms: Terms,
    }

    /// `[retention.ID]`
    pub struct RetentionRule {
        /// What the rule is called in the retention schedule.
        pub title: Option<At<Text>>,
        /// ISO 8601 duration; without it, the event ends the storage (`until`).
        pub period: Option<At<String>>,
        /// Event that starts the period.
        pub from: Option<At<String>>,
        /// Event that ends the storage: `until = "unsubscribe"`.
        pub until: Option<At<String>>,
        /// Criteria where no period can be given (Art. 13(2)(a)).
        pub criteria: Option<At<Text>>,
        /// Why this long.
        pub reason: Option<At<Text>>,
        /// The law that demands it; a citation without a translation stands as it is.
        pub law: Option<At<Text>>,
        /// By country: `[[retention.ID.rule]]`.
        pub rules: Vec<At<CountryRetention>>,
        /// Other facts of the regimes as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[[retention.ID.rule]]`
    pub struct CountryRetention {
        /// Countries it is for.
        pub countries: Vec<At<String>>,
        /// ISO 8601 duration.
        pub period: Option<At<String>>,
        /// Event that starts the period.
        pub from: Option<At<String>>,
        /// Why.
        pub reason: Option<At<Text>>,
        /// The law that demands it; a citation without a translation stands as it is.
        pub law: Option<At<Text>>,
    }

    /// `[event.ID]`
    pub struct Event {
        /// A clause after "after" or "until": `you close your account`.
        pub title: Option<At<Text>>,
    }

    /// `[source.ID]`
    pub struct Source {
        /// A noun phrase: `the person who orders the gift`.
        pub title: Option<At<Text>>,
        /// Accessible to the public (Art. 14(2)(f)).
        pub public: Option<At<bool>>,
        /// How the data come.
        pub means: Option<At<Text>>,
        /// What kind of source it is.
        pub kind: Option<At<Text>>,
    }

    /// `[decision.ID]` (Art. 22 GDPR)
    pub struct Decision {
        /// Title.
        pub title: Option<At<Text>>,
        /// The logic involved.
        pub logic: Option<At<Text>>,
        /// Consequences for the person.
        pub consequences: Option<At<Text>>,
        /// How a person gets a human to look at it.
        pub review: Option<At<Text>>,
        /// Ground of Art. 22(2): `contract`, `law`, `explicit_consent`.
        pub ground: Option<At<String>>,
        /// Solely automated with legal or similarly significant effect.
        pub solely_automated: Option<At<bool>>,
        /// Other facts as texts, by key.
        pub more: IndexMap<String, At<Text>>,
    }

    /// `[measure.ID]`
    pub struct Measure {
        /// Title, needed where the id is not a built-in one.
        pub title: Option<At<Text>>,
        /// What is done.
        pub description: Option<At<Text>>,
        /// It holds for everything.
        pub everywhere: bool,
    }

    /// `[category.NAME]`, used as `custom.NAME`
    pub struct CustomCategory {
        /// Built-in category it belongs under.
        pub parent: Option<At<String>>,
        /// Words for readers.
        pub title: Option<At<Text>>,
    }

    /// `[subject.NAME]`, used as `custom.NAME`; also renames a built-in subject for readers
    pub struct CustomSubject {
        /// Built-in subject it belongs under.
        pub parent: Option<At<String>>,
        /// Plural for readers: `gift recipients`.
        pub title: Option<At<Text>>,
    }
}

impl Terms {
    /// These terms, with gaps filled from `behind`: those of a `use` before the purpose's.
    #[must_use]
    pub fn or(self, behind: &Self) -> Self {
        // What follows from keeping data back is no longer what the purpose says where something else is owed.
        let owed = |terms: &Self| terms.provision.as_ref().is_some_and(|it| it.value != Provision::Optional);
        let same = self.provision.is_none() || owed(&self) == owed(behind);
        let behind_consequence = behind.provision_consequence.as_ref().filter(|_| same);
        Self {
            legal_basis: self.legal_basis.or_else(|| behind.legal_basis.clone()),
            art9: self.art9.or_else(|| behind.art9.clone()),
            interest: self.interest.or_else(|| behind.interest.clone()),
            balance: self.balance.or_else(|| behind.balance.clone()),
            law: self.law.or_else(|| behind.law.clone()),
            withdrawal: self.withdrawal.or_else(|| behind.withdrawal.clone()),
            objection: self.objection.or_else(|| behind.objection.clone()),
            recipients: self.recipients.or_else(|| behind.recipients.clone()),
            retention: self.retention.or_else(|| behind.retention.clone()),
            provision: self.provision.or_else(|| behind.provision.clone()),
            provision_consequence: self.provision_consequence.or_else(|| behind_consequence.cloned()),
            measures: if self.measures.is_empty() { behind.measures.clone() } else { self.measures },
        }
    }
}

//! Provisions of other laws that stand in the place of a European one.

use std::sync::OnceLock;

use serde::Deserialize;

use super::countries;

/// A European provision, and what corresponds to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Counterpart {
    of: String,
    uk_gdpr: Option<String>,
    fadp: Option<String>,
    lgpd: Option<String>,
    ccpa: Option<String>,
}

/// A law that a register can stand under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// The Union's.
    Eu,
    /// The United Kingdom's.
    Uk,
    /// Switzerland's.
    Ch,
    /// Brazil's.
    Br,
    /// California's.
    California,
    /// Of another place, about which the table knows nothing.
    Other,
}

impl Law {
    /// The law that a regime is part of.
    pub fn of_regime(regime: &str) -> Self {
        match regime {
            "gdpr" | "eprivacy" => Self::Eu,
            "uk-gdpr" | "pecr" => Self::Uk,
            "fadp" => Self::Ch,
            "lgpd" => Self::Br,
            "ccpa" | "caloppa" => Self::California,
            _ => Self::Other,
        }
    }

    /// The law of a market.
    pub fn of_place(code: &str) -> Self {
        match code {
            "GB" => Self::Uk,
            "CH" => Self::Ch,
            "BR" => Self::Br,
            "US-CA" => Self::California,
            _ if countries::within(code, "EEA") => Self::Eu,
            _ => Self::Other,
        }
    }

    /// What stands in this law in the place of a European citation; a citation of something else stays.
    pub fn cites(self, citation: &str) -> Option<String> {
        let guidance = citation.starts_with("WP2");
        let european = citation.starts_with("GDPR ") || citation.starts_with("Directive ") || guidance;
        if self == Self::Eu || !european || self == Self::Uk && guidance {
            return Some(citation.to_owned());
        }
        let longest = table().iter().filter(|it| begins(citation, &it.of)).max_by_key(|it| it.of.len());
        let own = longest.and_then(|it| match self {
            Self::Uk => it.uk_gdpr.as_ref(),
            Self::Ch => it.fadp.as_ref(),
            Self::Br => it.lgpd.as_ref(),
            Self::California => it.ccpa.as_ref(),
            Self::Eu | Self::Other => None,
        });
        let same = (self == Self::Uk && citation.starts_with("GDPR ")).then(|| format!("UK {citation}"));
        own.cloned().or(same)
    }
}

/// Whether a citation is that of a provision or of a part of it: `Art. 13(1)` of `Art. 13`, and not `Art. 130`.
fn begins(citation: &str, provision: &str) -> bool {
    citation.strip_prefix(provision).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn table() -> &'static [Counterpart] {
    #[derive(Deserialize)]
    struct File {
        counterpart: Vec<Counterpart>,
    }
    static TABLE: OnceLock<Vec<Counterpart>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let file: File = super::built_in("counterparts.toml", include_str!("../../law/counterparts.toml"));
        file.counterpart
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_beginning_decides_and_what_has_no_counterpart_is_not_cited() {
        let cites = |law: Law, citation| law.cites(citation);
        assert_eq!(cites(Law::Ch, "GDPR Art. 5(1)(e)").as_deref(), Some("FADP Art. 6(4)"));
        assert_eq!(cites(Law::Ch, "GDPR Art. 12(1)").as_deref(), Some("DPO Art. 13"));
        assert_eq!(cites(Law::Br, "GDPR Art. 13(2)(a)").as_deref(), Some("LGPD Art. 9"));
        assert_eq!(cites(Law::Uk, "GDPR Art. 13(2)(a)").as_deref(), Some("UK GDPR Art. 13(2)(a)"));
        assert_eq!(cites(Law::Uk, "GDPR Art. 22(1)").as_deref(), Some("UK GDPR Art. 22A-22D"));
        assert_eq!(cites(Law::Ch, "GDPR Art. 6(1)"), None);
        assert_eq!(cites(Law::California, "WP260 rev.01"), None);
        assert_eq!(cites(Law::Other, "GDPR Art. 13"), None);
        assert_eq!(cites(Law::Ch, "LGPD Art. 19").as_deref(), Some("LGPD Art. 19"));
    }

    #[test]
    fn every_counterpart_is_one_of_another_law() {
        let mut known = Vec::new();
        for it in table() {
            assert!(!known.contains(&&it.of), "{} stands twice", it.of);
            known.push(&it.of);
            let own = [(&it.uk_gdpr, ["UK GDPR Art. ", "PECR reg. "]), (&it.fadp, ["FADP Art. ", "DPO Art. "])];
            let other = [(&it.lgpd, ["LGPD Art. ", "LGPD Art. "]), (&it.ccpa, ["Cal. Civ. Code §", "Cal. Code Regs."])];
            let all: Vec<_> = own.into_iter().chain(other).collect();
            for (cited, beginnings) in &all {
                let fits = cited.as_ref().is_none_or(|cited| beginnings.iter().any(|it| cited.starts_with(it)));
                assert!(fits, "{}: {cited:?}", it.of);
            }
            assert!(all.iter().any(|(cited, _)| cited.is_some()), "{} has no counterpart", it.of);
        }
    }
}

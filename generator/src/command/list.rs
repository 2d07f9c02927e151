//! `list`: what exists to choose from, in the register, in annotations, in the law data.

use clap::ValueEnum;
use serde::Serialize;

use fieldnote_schema::vocabulary;

use super::session::{ExitStatus, Session};
use crate::{
    check::rules,
    law::{catalogue, countries},
    render::table,
};

const AFTER_HELP: &str = "\
Examples:
  cargo fieldnote list
  cargo fieldnote list categories
  cargo fieldnote list legal-bases
  cargo fieldnote list rules --format json";

/// List what there is to choose from: vocabularies, rules, requirements
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Args {
    /// What to list; without it, what there is to list
    #[arg(value_name = "WHAT")]
    what: Option<What>,

    /// Table for people, or JSON with everything known about each row
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum What {
    /// Categories of personal data, for `category` in annotations
    Categories,
    /// Groups of people, for `subject` in annotations
    Subjects,
    /// Security measures, for `protection` in annotations and `measures` in the register
    Measures,
    /// Kinds of purposes, for `kind` of a purpose
    Purposes,
    /// Legal bases of Art. 6 GDPR, for `legal_basis` of a purpose
    LegalBases,
    /// Conditions of Art. 9 GDPR, for `art9` of a purpose
    SpecialConditions,
    /// Roles of recipients, for `role` of a recipient
    RecipientRoles,
    /// Ways to protect data in third countries, for `transfer` of a recipient
    TransferMechanisms,
    /// Country codes
    Countries,
    /// Rules of `check`
    Rules,
    /// What the law asks of documents
    Requirements,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

pub(super) fn run(args: &Args, session: &mut Session<'_>) -> anyhow::Result<ExitStatus> {
    let list = args.what.map_or_else(lists, list)?;
    match args.format {
        Format::Json => writeln!(session.out, "{}", serde_json::to_string_pretty(&list.json)?)?,
        Format::Human => write!(session.out, "{}", table::table(list.rows))?,
    }
    Ok(ExitStatus::Clean)
}

/// A list in both forms.
struct List {
    rows: Vec<[String; 2]>,
    json: serde_json::Value,
}

impl List {
    fn new<T: Serialize>(items: &[T], row: impl Fn(&T) -> [&str; 2]) -> serde_json::Result<Self> {
        let rows = items.iter().map(|item| row(item).map(str::to_owned)).collect();
        Ok(Self { rows, json: serde_json::to_value(items)? })
    }
}

#[derive(Serialize)]
struct Listed {
    name: String,
    about: String,
}

/// What there is to list.
fn lists() -> serde_json::Result<List> {
    let values = What::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let lists: Vec<Listed> = values
        .map(|it| Listed {
            name: it.get_name().to_owned(),
            about: it.get_help().map(ToString::to_string).unwrap_or_default(),
        })
        .collect();
    List::new(&lists, |it| [&it.name, &it.about])
}

fn list(what: What) -> serde_json::Result<List> {
    match what {
        What::Categories => List::new(vocabulary::categories(), |it| [it.key, it.label]),
        What::Subjects => List::new(vocabulary::subjects(), |it| [it.name(), it.label]),
        What::Measures => List::new(vocabulary::measures(), |it| [it.name(), it.label]),
        What::Purposes => List::new(vocabulary::purposes(), |it| [it.key, it.label]),
        What::LegalBases => cited(vocabulary::legal_bases(), |it| [it.key, it.article, it.label]),
        What::SpecialConditions => cited(vocabulary::special_conditions(), |it| [it.key, it.article, it.label]),
        What::TransferMechanisms => cited(vocabulary::transfer_mechanisms(), |it| [it.key, it.article, it.label]),
        What::RecipientRoles => List::new(vocabulary::recipients(), |it| [it.key, it.label]),
        What::Countries => {
            let countries: Vec<Country> = countries::all().map(|(code, name)| Country { code, name }).collect();
            List::new(&countries, |it| [it.code, it.name])
        }
        What::Rules => List::new(&rules::all(), |it| [it.code, it.summary]),
        What::Requirements => requirements(),
    }
}

/// Rows with the article of the GDPR that each key stands for.
fn cited<T: Serialize>(items: &[T], row: impl Fn(&T) -> [&str; 3]) -> serde_json::Result<List> {
    let list = List::new(items, |item| [row(item)[0], ""])?;
    let words = items.iter().map(&row).map(|[_, article, label]| format!("{label} (Art. {article} GDPR)"));
    let rows = list.rows.into_iter().zip(words).map(|([key, _], words)| [key, words]).collect();
    Ok(List { rows, ..list })
}

#[derive(Serialize)]
struct Country {
    code: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct Requirement<'a> {
    id: &'a str,
    regime: &'a str,
    document: catalogue::DocumentKind,
    level: crate::finding::Level,
    law: Option<&'a str>,
    says: &'a str,
}

fn requirements() -> serde_json::Result<List> {
    let all: Vec<Requirement<'_>> = catalogue::catalogue()
        .requirements
        .values()
        .map(|it| Requirement {
            id: &it.id,
            regime: &it.regime,
            document: it.document,
            level: it.level,
            law: it.law.as_deref(),
            says: &it.says,
        })
        .collect();
    List::new(&all, |it| [it.id, it.says])
}

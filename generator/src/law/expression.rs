//! Expressions over conditions, in three-valued logic: `indirect-collection & (consent | !contract)`.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Yes, no, or nobody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tri {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// Nobody settled it.
    Unknown,
}

impl Tri {
    /// Unknown and no is no.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// Unknown or yes is yes.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// Not unknown is unknown.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "a method among `and` and `or` reads better than an operator")]
    pub fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Tri {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Tri {
    fn from(said: Option<bool>) -> Self {
        said.map_or(Self::Unknown, Self::from)
    }
}

/// A condition, or several put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// In every case.
    Always,
    /// A condition by its token.
    Token(String),
    /// Not.
    Not(Box<Expression>),
    /// All of them.
    And(Vec<Expression>),
    /// One of them.
    Or(Vec<Expression>),
}

impl Expression {
    /// Evaluates it, asking for the value of each token.
    pub fn evaluate(&self, value: &mut dyn FnMut(&str) -> Tri) -> Tri {
        match self {
            Self::Always => Tri::Yes,
            Self::Token(token) => value(token),
            Self::Not(inner) => inner.evaluate(value).not(),
            Self::And(parts) => parts.iter().fold(Tri::Yes, |so_far, part| so_far.and(part.evaluate(value))),
            Self::Or(parts) => parts.iter().fold(Tri::No, |so_far, part| so_far.or(part.evaluate(value))),
        }
    }

    /// Its tokens in the order of writing, each once.
    pub fn tokens(&self) -> Vec<&str> {
        let mut tokens = Vec::new();
        self.gather(&mut tokens);
        tokens
    }

    fn gather<'a>(&'a self, tokens: &mut Vec<&'a str>) {
        match self {
            Self::Always => {}
            Self::Token(token) if tokens.contains(&token.as_str()) => {}
            Self::Token(token) => tokens.push(token),
            Self::Not(inner) => inner.gather(tokens),
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.gather(tokens)),
        }
    }

    /// Reads one: `|` binds weaker than `&`, `!` binds strongest.
    ///
    /// # Errors
    /// Says which piece was not expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parser = Parser { pieces: pieces(text), next: 0 };
        let whole = parser.or()?;
        match parser.peek() {
            None => Ok(whole),
            Some(piece) => Err(format!("`{piece}` was not expected in `{text}`")),
        }
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |f: &mut fmt::Formatter<'_>, parts: &[Self], sign: &str| {
            parts.iter().enumerate().try_for_each(|(index, part)| {
                let sign = if index == 0 { "" } else { sign };
                if matches!(part, Self::Or(_)) { write!(f, "{sign}({part})") } else { write!(f, "{sign}{part}") }
            })
        };
        match self {
            Self::Always => f.write_str("always"),
            Self::Token(token) => f.write_str(token),
            Self::Not(inner) if matches!(**inner, Self::And(_) | Self::Or(_)) => write!(f, "!({inner})"),
            Self::Not(inner) => write!(f, "!{inner}"),
            Self::And(parts) => join(f, parts, " & "),
            Self::Or(parts) => join(f, parts, " | "),
        }
    }
}

fn pieces(text: &str) -> Vec<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(if word == 0 { first.len_utf8() } else { word });
        pieces.push(piece);
        rest = after.trim_start();
    }
    pieces
}

struct Parser<'a> {
    pieces: Vec<&'a str>,
    next: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.pieces.get(self.next).copied()
    }

    fn take(&mut self, piece: &str) -> bool {
        let here = self.peek() == Some(piece);
        self.next += usize::from(here);
        here
    }

    fn or(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.and()?];
        while self.take("|") {
            parts.push(self.and()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::Or(parts) })
    }

    fn and(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.not()?];
        while self.take("&") {
            parts.push(self.not()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::And(parts) })
    }

    fn not(&mut self) -> Result<Expression, String> {
        if self.take("!") {
            return Ok(Expression::Not(Box::new(self.not()?)));
        }
        if self.take("(") {
            let inner = self.or()?;
            return if self.take(")") { Ok(inner) } else { Err("a bracket is not closed".to_owned()) };
        }
        match self.peek() {
            Some("always") => {
                self.next += 1;
                Ok(Expression::Always)
            }
            Some(token) if token.starts_with(|c: char| c.is_ascii_lowercase()) => {
                self.next += 1;
                Ok(Expression::Token(token.to_owned()))
            }
            Some(piece) => Err(format!("a condition was expected before `{piece}`")),
            None => Err("a condition was expected at the end".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Tri {
        let read = |token: &str| match token {
            "yes" => Tri::Yes,
            "no" => Tri::No,
            _ => Tri::Unknown,
        };
        Expression::parse(text).expect("well formed").evaluate(&mut { read })
    }

    #[test]
    fn unknown_decides_nothing_that_the_rest_decides() {
        assert_eq!(value("unknown & no"), Tri::No);
        assert_eq!(value("unknown | yes"), Tri::Yes);
        assert_eq!(value("!unknown"), Tri::Unknown);
        assert_eq!(value("unknown & yes"), Tri::Unknown);
        assert_eq!(value("unknown | no"), Tri::Unknown);
        assert_eq!(value("always"), Tri::Yes);
    }

    #[test]
    fn and_binds_stronger_than_or_and_brackets_strongest() {
        assert_eq!(value("yes | no & no"), Tri::Yes);
        assert_eq!(value("(yes | no) & no"), Tri::No);
        assert_eq!(value("!no & !(yes & no)"), Tri::Yes);
    }

    #[test]
    fn what_was_read_is_written_the_same_way() {
        for text in ["a", "a & !b", "a & (b | c)", "!(a | b) & c", "always", "a | b & c"] {
            assert_eq!(Expression::parse(text).map(|it| it.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn broken_expressions_say_what_is_wrong() {
        for text in ["", "a &", "(a", "a b", "a & | b", "A", "a)", "é"] {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
    }
}

//! Keys that stand twice in a file, which TOML refuses: where the first one stands.

/// What to say of the key at `offset`; `None` where it only follows from a table that stands twice.
pub(super) fn message(text: &str, offset: usize) -> Option<String> {
    let before = text.get(..offset)?;
    let current = before.matches('\n').count();
    let lines: Vec<&str> = text.lines().take(current + 1).collect();
    let line = lines.get(current)?;
    if let Some(header) = header(line) {
        return Some(match first(&lines[..current], |line| self::header(line) == Some(header)) {
            Some(number) => format!("`{header}` stands on line {number} already: put both into one"),
            None => format!("`{header}` stands here already, in another form: put both into one"),
        });
    }
    let section = lines.iter().rposition(|line| header(line).is_some()).map_or(0, |header| header + 1);
    let key = key(line);
    if let Some(number) = first(&lines[section..current], |line| self::key(line) == key) {
        return Some(format!("`{key}` stands on line {} already: remove one of the two", section + number));
    }
    let own = section.checked_sub(1).and_then(|index| header(lines[index]));
    let follows = own.is_some_and(|own| first(&lines[..section - 1], |line| header(line) == Some(own)).is_some());
    (!follows).then(|| format!("`{key}` stands here already, in another form: remove one of the two"))
}

/// Number of the first line that is meant, counted from 1.
fn first(lines: &[&str], is_meant: impl Fn(&str) -> bool) -> Option<usize> {
    lines.iter().position(|line| is_meant(line)).map(|index| index + 1)
}

/// `[purpose.newsletter]`, without what stands behind it.
fn header(line: &str) -> Option<&str> {
    let line = line.trim();
    let end = line.rfind(']').filter(|_| line.starts_with('['))?;
    let behind = line[end + 1..].trim_start();
    (behind.is_empty() || behind.starts_with('#')).then(|| &line[..=end])
}

fn key(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::message;

    fn said(text: &str, at: &str) -> Option<String> {
        message(text, text.rfind(at)?)
    }

    #[test]
    fn the_first_of_two_is_named_with_its_line() {
        let tables = "[purpose.a]\ntitle = \"x\"\n[purpose.b]\n[purpose.a] # again\ntitle = \"y\"\n";
        let message = said(tables, "a] #").unwrap();
        assert_eq!(message, "`[purpose.a]` stands on line 1 already: put both into one");
        let keys = "x = 1\n[purpose.a]\ntitle = \"x\"\nkind = \"y\"\ntitle = 'z'\n";
        assert_eq!(said(keys, "title").unwrap(), "`title` stands on line 3 already: remove one of the two");
        assert_eq!(said("a = 1\na = 2", "a").unwrap(), "`a` stands on line 1 already: remove one of the two");
    }

    #[test]
    fn keys_of_a_table_that_stands_twice_are_no_second_mistake() {
        assert_eq!(said("[a]\nx = 1\n[a]\nx = 2\n", "x"), None);
    }

    #[test]
    fn another_form_of_the_same_key_is_said_without_a_line() {
        assert!(said("[a]\nb.c = 1\n[a.b]\nc = 2\n", "b]").unwrap().contains("in another form"));
        assert!(said("[a]\nb = { c = 1 }\nb.c = 2\n", "c = 2").unwrap().contains("`b.c` stands here already"));
    }
}

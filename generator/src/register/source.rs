//! A file of the register and the places in it.

use fieldnote_schema::Place;

/// Bytes between two entries of the character count: what one lookup has to count at most.
const STEP: usize = 64;

/// A file's text, with what it takes to turn a byte offset into a line and a column quickly, however long its lines.
pub(super) struct Source {
    /// Path relative to the workspace root.
    pub(super) file: String,
    pub(super) text: String,
    /// Byte offset at which each line begins.
    lines: Vec<usize>,
    /// Characters before every [`STEP`]th byte.
    characters: Vec<usize>,
}

impl Source {
    pub(super) fn new(file: impl Into<String>, text: String) -> Self {
        let ends = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect();
        let characters = text
            .as_bytes()
            .chunks(STEP)
            .scan(0, |before, chunk| {
                let start = *before;
                *before += count(chunk);
                Some(start)
            })
            .collect();
        Self { file: file.into(), text, lines, characters }
    }

    /// Where the byte at `offset` stands.
    pub(super) fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|line| self.lines.get(line)).copied().unwrap_or(0);
        let column = self.characters_before(offset) - self.characters_before(start) + 1;
        Place::new(&self.file, saturate(line), saturate(column))
    }

    fn characters_before(&self, offset: usize) -> usize {
        let step = offset / STEP;
        let counted = self.characters.get(step).copied();
        let Some(counted) = counted else { return count(self.text.as_bytes()) };
        counted + count(&self.text.as_bytes()[step * STEP..offset])
    }
}

/// Characters that begin in `bytes` of UTF-8.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

fn saturate(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = Source::new("fieldnote.toml", "a = 1\nüß = 2\n".to_owned());
        assert_eq!(source.place("a = 1\nüß".len()).to_string(), "fieldnote.toml:2:3");
        assert_eq!(source.place(usize::MAX).to_string(), "fieldnote.toml:3:1");
    }

    proptest! {
        #[test]
        fn places_agree_with_counting_by_hand(text in "(\\PC|\n|ü){0,300}", at in 0usize..900) {
            let offset = (0..=at.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
            let before = &text[..offset];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            let place = Source::new("f", text.clone()).place(offset);
            prop_assert_eq!((place.line as usize, place.column as usize), (line, column));
        }
    }
}

//! What an annotation can say.
//!
//! The grammar of `#[personal_data(..)]` is written here once and used by both of its readers, the derive and the
//! source collector, so that what compiles and what is collected cannot differ. This crate knows nothing of TOML,
//! templates or cargo.
//!
//! # Grammar
//!
//! ```text
//! attribute  = "#[personal_data(" key { "," key } [ "," ] ")]" ;
//! key        = "category"     "=" category
//!            | "subject"      "=" subject
//!            | "purpose"      ids
//!            | "retention"    "=" retention
//!            | "source"       "=" source
//!            | "protection"   measures
//!            | "provision"    "=" ( '"contract"' | '"law"' | '"optional"' )
//!            | ( "sold" | "shared" | "tracking" | "derived" ) [ "=" ( "true" | "false" ) ]
//!            | "reveals"      "=" kind
//!            | "label"        "=" text
//!            | "nested"       [ "(" type { "," type } [ "," ] ")" ]
//!            | "not_personal"
//!            | "pending"
//!            | "crate"        "=" path ;
//!
//! category   = '"' ( a key of vocabulary/categories.csv | custom ) '"' ;
//! subject    = '"' ( the last segment of a key of vocabulary/data_subjects.csv | custom ) '"' ;
//! custom     = "custom." id ;
//! ids        = "=" '"' id '"' | "(" '"' id '"' { "," '"' id '"' } [ "," ] ")" ;
//! measures   = the same with last segments of keys of vocabulary/measures.csv ;
//! retention  = '"' ( id | period [ "after" event ] ) '"' ;
//! event      = id ;
//! source     = '"' ( "data_subject" | "device" | "derived" | id ) '"' ;
//! kind       = '"' ( a gdpr_special of vocabulary/categories.csv, with or without "_data" ) '"' ;
//! text       = a string literal of one line that is not blank ;
//! id         = lower { lower | digit | "_" } ;
//!
//! period     = "P" ( weeks | date [ time ] | time ) ;      (* ISO 8601; not zero, at most 1000 years *)
//! weeks      = number "W" ;
//! date       = [ number "Y" ] [ number "M" ] [ number "D" ] ;              (* one at least *)
//! time       = "T" [ number "H" ] [ number "M" ] [ number "S" ] ;          (* one at least *)
//! number     = digit { digit } [ ( "." | "," ) digit { digit } ] ;         (* a fraction in the last one only *)
//! ```
//!
//! Several attributes on one item add up; a key that is written twice is a mistake. Ids of purposes, retention rules,
//! events and sources are the team's own and are checked against the register; categories, subjects, measures and
//! kinds are checked here.
//!
//! # Where each key may stand
//!
//! A type with a `category` is a *mark*: it is one datum, and nothing inside it carries a key. A field without
//! `category`, `nested`, `not_personal` and `pending` is *bare*: its type must be a mark. A field that is `pending` waits for
//! somebody to say what it is, and `cargo fieldnote check` asks.
//!
//! | key            | type | mark | variant | field with `category` | bare field | `nested` field | `not_personal` field | `pending` field |
//! |----------------|------|------|---------|-----------------------|------------|----------------|----------------------|-----------------|
//! | `category`     | no   | yes  | no      | yes                   | no         | no             | no                   | no              |
//! | `subject`      | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `purpose`      | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `retention`    | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `source`       | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `protection`   | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `provision`    | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `sold`         | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `shared`       | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `tracking`     | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `derived`      | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `reveals`      | yes  | yes  | yes     | yes                   | yes        | yes            | no                   | no              |
//! | `label`        | no   | yes  | no      | yes                   | yes        | no             | no                   | no              |
//! | `nested`       | no   | no   | no      | no                    | no         | yes            | no                   | no              |
//! | `not_personal` | no   | no   | no      | no                    | no         | no             | yes                  | no              |
//! | `pending`      | no   | no   | no      | no                    | no         | no             | no                   | yes             |
//! | `crate`        | yes  | yes  | no      | no                    | no         | no             | no                   | no              |
//!
//! Keys on a type are defaults for its fields, keys on a variant for the fields of the variant; a field's own key
//! replaces them. On a mark they go with the datum, behind those of the field that holds it. On a `nested` field they
//! fill what the held record leaves out.
//!
//! # What a field holds
//!
//! Known wrappers are taken off by name, on bare and on `nested` fields alike:
//!
//! * references, slices, arrays, tuples (each of their types), parentheses;
//! * the first type of `Option`, `Vec`, `VecDeque`, `LinkedList`, `BinaryHeap`, `HashSet`, `BTreeSet`, `IndexSet`,
//!   `Box`, `Rc`, `Arc`, `Weak`, `Pin`, `Cow`, `Mutex`, `RwLock`, `RefCell`, `Cell`, `UnsafeCell`, `OnceCell`,
//!   `OnceLock`, `LazyCell`, `LazyLock`, `ManuallyDrop`, `Reverse`, `Wrapping`, `SmallVec`, `ArrayVec`;
//! * the first two of `HashMap`, `BTreeMap`, `IndexMap`, `Result`;
//! * nothing of `PhantomData`: a bare field that holds nothing is not personal.
//!
//! They count by themselves or with a path that begins with `std`, `core`, `alloc` or a well-known crate; a path into
//! the user's own modules (`crate::Cell<T>`) is a type of theirs. `Self` stands for the type, and its lifetimes become
//! `'static`. Where this does not reach (an alias, `Json<T>`), `nested(Type, ..)` names what is held.

pub mod annotation;
pub mod duration;
pub mod id;
pub mod place;
pub mod record;
pub mod suggest;
pub mod vocabulary;
pub mod wire;

pub use place::Place;
pub use record::{Class, Field, Held, Keys, Provision, Record, RecordId, Retention, Shape, Target};

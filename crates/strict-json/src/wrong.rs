//! What is wrong with a tree, told from the inside outward.

use crate::Error;
use crate::letters::quoted;
use serde::de::{self, Expected, Unexpected};
use serde_json::Value;
use std::fmt;

// One word for whoever hands it on: most of the code that reads something does little else.
/// Something in a tree that is not understood.
#[derive(Debug)]
pub struct Wrong(Box<Found>);

#[derive(Debug)]
struct Found {
    /// With a dot before each name, also the first.
    path: String,
    problem: String,
}

impl Wrong {
    #[cold]
    #[inline(never)]
    fn says(problem: String) -> Self {
        Self(Box::new(Found { path: String::new(), problem }))
    }

    /// Something else stands there than what is read.
    #[cold]
    #[inline(never)]
    pub fn expected(what: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "another number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::says(format!("expected {what}, not {found}"))
    }

    /// A key of a map is not one of those it may have: a list of them would be longer than anybody reads.
    #[cold]
    pub fn not_known() -> Self {
        Self::says("no such name is known here".to_owned())
    }

    /// A list has more than what is read of it.
    #[cold]
    #[inline(never)]
    pub fn longer(than: usize) -> Self {
        Self::says(format!("more than {than} in the list"))
    }

    /// The same, in what an object has under this name.
    #[cold]
    #[inline(never)]
    pub fn within(mut self, name: &str) -> Self {
        self.0.path.insert_str(0, &format!(".{}", quoted(name)));
        self
    }

    /// The same, in what a list has at this place.
    #[cold]
    #[inline(never)]
    pub fn at(mut self, place: usize) -> Self {
        self.0.path.insert_str(0, &format!("[{place}]"));
        self
    }

    fn path(&self) -> &str {
        self.0.path.strip_prefix('.').unwrap_or(&self.0.path)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path(), self.0.problem)
    }
}

impl std::error::Error for Wrong {}

impl From<Wrong> for Error {
    fn from(wrong: Wrong) -> Self {
        Self::At { path: wrong.path().to_owned(), problem: wrong.0.problem }
    }
}

impl de::Error for Wrong {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self::says(problem.to_string())
    }

    fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Unit | Unexpected::Option => "null",
            Unexpected::Bool(_) => "true or false",
            Unexpected::Str(_) => "a text",
            Unexpected::Seq => "a list",
            Unexpected::Map => "an object",
            _ => "another number",
        };
        Self::says(format!("expected {expected}, not {found}"))
    }

    fn invalid_value(_: Unexpected, expected: &dyn Expected) -> Self {
        Self::says(format!("expected {expected}"))
    }

    fn unknown_field(found: &str, _: &'static [&'static str]) -> Self {
        Self::says(format!("unknown field `{}`", quoted(found)))
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        Self::says(format!("`{}`, expected one of {}", quoted(found), known.join(", ")))
    }
}

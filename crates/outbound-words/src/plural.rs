//! Which form of a word goes with a count, as the Unicode CLDR names the forms.

/// The plurals of a language.
#[derive(Clone, Copy, Debug)]
pub struct Plurals {
    /// Every form there is, by its name in Fluent files.
    pub forms: &'static [&'static str],
    /// The form for a count: one of those.
    pub form: fn(u32) -> &'static str,
}

/// One and more than one, as in English and German.
pub const ONE_AND_OTHER: Plurals =
    Plurals { forms: &["one", "other"], form: |count| if count == 1 { "one" } else { "other" } };

//! Families: messages whose keys have the name of what they tell of in them, such as `outcome-notifiable`.

use std::collections::BTreeSet;

/// What a family tells of.
pub enum Of {
    /// Each variant of an enum, by its path in Rust: the variants, each with its name in the keys.
    Variants(&'static str, Vec<(String, &'static str)>),
    /// What has these names in data.
    Names(BTreeSet<String>),
    /// What is told of in the Fluent files, unless an earlier family has taken it.
    Written,
}

/// Messages whose keys differ in a name.
pub struct Family {
    /// The keys, with `{}` in the place of the name.
    pub keys: &'static str,
    /// What each tells of.
    pub of: Of,
    /// Whether there may be no message for some.
    pub partial: bool,
}

impl Family {
    /// One message for each variant.
    pub fn each(
        keys: &'static str,
        path: &'static str,
        variants: Vec<(String, &'static str)>,
    ) -> Self {
        Self { keys, of: Of::Variants(path, variants), partial: false }
    }

    /// A message for some of the variants.
    pub fn some(
        keys: &'static str,
        path: &'static str,
        variants: Vec<(String, &'static str)>,
    ) -> Self {
        Self { partial: true, ..Self::each(keys, path, variants) }
    }

    /// A message for each of these names.
    pub fn named(keys: &'static str, names: Vec<String>) -> Self {
        Self { keys, of: Of::Names(names.into_iter().collect()), partial: false }
    }

    /// The messages there are.
    pub fn written(keys: &'static str) -> Self {
        Self { keys, of: Of::Written, partial: false }
    }

    /// The key for a name.
    pub fn key(&self, name: &str) -> String {
        self.keys.replace("{}", name)
    }

    /// The name in a key of the family.
    pub fn name<'a>(&self, key: &'a str) -> Option<&'a str> {
        let (before, after) = self.keys.split_once("{}")?;
        key.strip_prefix(before)?.strip_suffix(after)
    }

    /// The name of its function: `fact-{}-help` is `fact_help`.
    pub fn function(&self) -> String {
        self.keys.replace("-{}", "").replace('-', "_")
    }
}

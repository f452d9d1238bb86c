use implicit_clone::unsync::IString as AttrValue;

/// What is put in the place of a variable in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words or a formatted number, put in as they are.
    Text(AttrValue),
    /// A count, by which the message may choose its plural.
    Count(u32),
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<AttrValue> for Value {
    fn from(text: AttrValue) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

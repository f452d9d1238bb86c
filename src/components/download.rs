//! Files to take along.
//!
//! They are in the addresses of the links themselves: nothing is asked of any server.

use yew::AttrValue;

/// What a table for spreadsheets begins with: without it they take its letters for those of another alphabet.
pub(crate) const MARK: &str = "\u{FEFF}";

/// An address that is a table.
pub(crate) fn table(text: &str) -> AttrValue {
    file("text/csv", &format!("{MARK}{text}"))
}

/// An address that is the file.
pub(crate) fn file(kind: &str, text: &str) -> AttrValue {
    let mut address = format!("data:{kind};charset=utf-8,");
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                address.push(byte.into())
            }
            _ => address += &format!("%{byte:02X}"),
        }
    }
    address.into()
}

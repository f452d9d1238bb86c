//! Files to take along.
//!
//! They are in the addresses of the links themselves: nothing is asked of any server.

use yew::AttrValue;

/// An address that is the file.
pub(super) fn file(kind: &str, text: &str) -> AttrValue {
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

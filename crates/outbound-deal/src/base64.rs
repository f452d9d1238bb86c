//! Bytes as letters that an address can hold: base64url without padding (RFC 4648 § 5).

/// The letter of six bits.
fn letter(bits: u8) -> char {
    char::from(match bits {
        0..26 => b'A' + bits,
        26..52 => b'a' + (bits - 26),
        52..62 => b'0' + (bits - 52),
        62 => b'-',
        _ => b'_',
    })
}

/// The six bits of a letter; `None` for any other.
fn bits(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'-' => Some(62),
        b'_' => Some(63),
        _ => None,
    }
}

/// The letters of some bytes.
///
/// ```
/// use outbound_deal::base64::{decode, encode};
/// assert_eq!(encode(b"foob"), "Zm9vYg");
/// assert_eq!(decode("Zm9vYg").as_deref(), Some(&b"foob"[..]));
/// assert_eq!(decode("Zm9vYh"), None, "the last letter says more than there are bytes");
/// ```
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let joined = part.iter().fold(0_u32, |joined, byte| joined << 8 | u32::from(*byte));
        let joined = joined << (8 * (3 - part.len()));
        for place in 0..=part.len() {
            text.push(letter((joined >> (18 - 6 * place) & 63) as u8));
        }
    }
    text
}

/// The bytes of such letters; `None` for any other text, and for a second spelling of the same bytes.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut joined, mut many) = (0_u32, 0);
    for letter in text.bytes() {
        joined = joined << 6 | u32::from(bits(letter)?);
        many += 6;
        if many >= 8 {
            many -= 8;
            bytes.push((joined >> many) as u8);
            joined &= (1 << many) - 1;
        }
    }
    (joined == 0 && many < 6).then_some(bytes)
}

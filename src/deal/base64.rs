//! Bytes as letters that an address can hold: base64url without padding (RFC 4648 § 5).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The letters of some bytes.
///
/// ```
/// use outbound_check::deal::base64::{decode, encode};
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
            text.push(LETTERS[(joined >> (18 - 6 * place) & 63) as usize].into());
        }
    }
    text
}

/// The bytes of such letters; `None` for any other text, and for a second spelling of the same bytes.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut joined, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        joined = joined << 6 | u32::try_from(value).ok()?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((joined >> bits) as u8);
            joined &= (1 << bits) - 1;
        }
    }
    (joined == 0 && bits < 6).then_some(bytes)
}

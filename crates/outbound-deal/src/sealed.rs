//! A deal encrypted with a passphrase: JSON Web Encryption in its compact form (RFC 7516), the key
//! from the passphrase by PBES2-HS512+A256KW (RFC 7518 § 4.8), the content by A256GCM.
//!
//! Here is only its form. Whoever encrypts and decrypts is the browser.

use super::base64::{decode, encode};
use super::{Problem, Refused, limits};
use serde_json::Value;

/// The algorithms, the only ones read and written.
const ALG: &str = "PBES2-HS512+A256KW";
const ENC: &str = "A256GCM";
/// How often the passphrase is hashed; OWASP asks for 210,000 of this hash at least.
const ITERATIONS: u32 = 600_000;

/// What some editors begin a file with.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What an encrypted file consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The header as it is written, which is authenticated too.
    pub header: String,
    /// What the passphrase is hashed with: the algorithm's name, a zero, and the salt.
    pub salt: Vec<u8>,
    /// How often.
    pub iterations: u32,
    /// The key of the content, encrypted with that of the passphrase.
    pub key: Vec<u8>,
    /// The start of the counter.
    pub iv: Vec<u8>,
    /// The content, and after it the tag.
    pub content: Vec<u8>,
}

impl Sealed {
    /// Whether a file looks like one: five parts with dots between, of which the first begins like
    /// any header.
    #[must_use]
    pub fn is_like(file: &[u8]) -> bool {
        file.strip_prefix(MARK).unwrap_or(file).trim_ascii_start().starts_with(b"eyJ")
    }

    /// An empty one for a salt.
    ///
    /// ```
    /// use outbound_deal::Sealed;
    /// let mut sealed = Sealed::new(&[7; 16]);
    /// sealed.key = vec![1; 40];
    /// sealed.iv = vec![2; 12];
    /// sealed.content = vec![3; 20];
    /// assert_eq!(Sealed::read(&sealed.write())?, sealed);
    /// # Ok::<(), outbound_deal::Refused>(())
    /// ```
    #[must_use]
    pub fn new(salt: &[u8]) -> Self {
        let p2s = encode(salt);
        let header = format!(
            r#"{{"alg":"{ALG}","enc":"{ENC}","p2s":"{p2s}","p2c":{ITERATIONS},"cty":"application/json"}}"#
        );
        Self {
            header: encode(header.as_bytes()),
            salt: salted(salt),
            iterations: ITERATIONS,
            key: Vec::new(),
            iv: Vec::new(),
            content: Vec::new(),
        }
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> String {
        let (content, tag) = self.content.split_at(self.content.len().saturating_sub(16));
        let parts = [&self.key[..], &self.iv, content, tag].map(encode);
        format!("{}.{}", self.header, parts.join("."))
    }

    /// The parts of a file.
    ///
    /// # Errors
    /// [`Refused`] if it has not this form, was encrypted in another way, or asks for more work than a
    /// browser should do.
    pub fn read(file: &str) -> Result<Self, Refused> {
        if file.len() > limits::SEALED {
            return Err(Refused::TooLarge { found: file.len(), most: limits::SEALED });
        }
        // Editors begin a file with a mark and end it with a line, mail programs break it into many.
        let mut file = file.to_owned();
        file.retain(|letter| !letter.is_ascii_whitespace() && letter != '\u{FEFF}');
        let cut = || Refused::at("JWE", Problem::CutOff);
        let parts: Vec<_> = file.split('.').collect();
        let [header, key, iv, content, tag] = parts[..] else { return Err(cut()) };
        let head =
            decode(header).and_then(|header| strict_json::tree(&header).ok()).ok_or_else(cut)?;
        let said = |name| head.get(name).filter(|said| **said != Value::Null);
        for (name, wanted) in [("alg", ALG), ("enc", ENC)] {
            if said(name).and_then(Value::as_str) != Some(wanted) {
                return Err(Refused::at(name, Problem::Other(format!("is not {wanted}"))));
            }
        }
        for name in ["crit", "zip"] {
            if said(name).is_some() {
                return Err(Refused::at(name, Problem::NotKnown));
            }
        }
        let iterations =
            said("p2c").and_then(Value::as_u64).filter(|count| limits::ROUNDS.contains(count));
        let iterations = iterations.and_then(|count| u32::try_from(count).ok());
        let bounds =
            || format!("is not from {} to {}", limits::ROUNDS.start(), limits::ROUNDS.end());
        let iterations = iterations.ok_or_else(|| Refused::at("p2c", Problem::Other(bounds())))?;
        let salt = said("p2s").and_then(Value::as_str).and_then(decode);
        let salt = salt.filter(|salt| limits::SALT.contains(&salt.len())).ok_or_else(cut)?;
        let bytes = |part: &str| decode(part).ok_or_else(cut);
        let [key, iv, mut content, tag] = [bytes(key)?, bytes(iv)?, bytes(content)?, bytes(tag)?];
        if (key.len(), iv.len(), tag.len()) != (40, 12, 16) {
            return Err(cut());
        }
        content.extend(tag);
        Ok(Self { header: header.to_owned(), salt: salted(&salt), iterations, key, iv, content })
    }
}

fn salted(salt: &[u8]) -> Vec<u8> {
    [ALG.as_bytes(), &[0], salt].concat()
}

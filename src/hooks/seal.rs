//! Encryption by the browser's own WebCrypto; the form of the file is the core's.

use gloo::utils::window;
use outbound_deal::Sealed;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use web_sys::{Crypto, CryptoKey, SubtleCrypto};
use yew::Callback;

type Done<T> = Result<T, JsValue>;

/// Encrypts a text with a passphrase. Nothing comes back where the browser has no cryptography, as on
/// a page without https.
pub fn seal(text: String, passphrase: String, done: Callback<Option<String>>) {
    spawn_local(async move {
        let sealed = async { Lock::new(&passphrase).await?.seal(&text).await };
        done.emit(sealed.await.ok());
    });
}

/// Decrypts a file. Nothing comes back for another passphrase and for a file that was changed.
pub fn unseal(file: Sealed, passphrase: String, done: Callback<Option<Vec<u8>>>) {
    spawn_local(async move {
        let unsealed = async { Lock::of(&file, &passphrase).await?.unseal(&file).await };
        done.emit(unsealed.await.ok());
    });
}

/// Seals many texts with one passphrase, which is worked on once: the key of their content is held, and no script
/// can read it out of the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Lock {
    /// All but a content.
    file: Sealed,
    content: CryptoKey,
}

impl Lock {
    /// A new one.
    pub(super) async fn new(passphrase: &str) -> Done<Self> {
        let crypto = crypto()?;
        let subtle = crypto.subtle();
        let mut salt = [0; 16];
        crypto.get_random_values_with_u8_array(&mut salt)?;
        let mut file = Sealed::new(&salt);
        let content_key = named("AES-GCM", &[("length", 256.into())])?;
        let content_key =
            key(subtle.generate_key_with_object(&content_key, true, &uses(&["encrypt"]))).await?;
        let wrapping = wrapping(&subtle, &file, passphrase).await?;
        let wrapped = subtle.wrap_key_with_str("raw", &content_key, &wrapping, "AES-KW");
        file.key = bytes(wrapped).await?;
        let content = unwrapped(&subtle, &file, &wrapping).await?;
        Ok(Self { file, content })
    }

    /// The one that a file was sealed with; nothing for another passphrase.
    pub(super) async fn of(file: &Sealed, passphrase: &str) -> Done<Self> {
        let subtle = crypto()?.subtle();
        let wrapping = wrapping(&subtle, file, passphrase).await?;
        let content = unwrapped(&subtle, file, &wrapping).await?;
        let file = Sealed { iv: Vec::new(), content: Vec::new(), ..file.clone() };
        Ok(Self { file, content })
    }

    /// A file that the passphrase opens, with an initialisation vector of its own.
    pub(super) async fn seal(&self, text: &str) -> Done<String> {
        let crypto = crypto()?;
        let mut iv = [0; 12];
        crypto.get_random_values_with_u8_array(&mut iv)?;
        let mut file = Sealed { iv: iv.to_vec(), ..self.file.clone() };
        let content = crypto.subtle().encrypt_with_object_and_u8_array(
            &gcm(&file)?,
            &self.content,
            text.as_bytes(),
        );
        file.content = bytes(content).await?;
        Ok(file.write())
    }

    /// What was sealed with it.
    pub(super) async fn unseal(&self, file: &Sealed) -> Done<Vec<u8>> {
        let subtle = crypto()?.subtle();
        let content =
            subtle.decrypt_with_object_and_u8_array(&gcm(file)?, &self.content, &file.content);
        bytes(content).await
    }
}

async fn unwrapped(subtle: &SubtleCrypto, file: &Sealed, wrapping: &CryptoKey) -> Done<CryptoKey> {
    key(subtle.unwrap_key_with_u8_array_and_str_and_str(
        "raw",
        &file.key,
        wrapping,
        "AES-KW",
        "AES-GCM",
        false,
        &uses(&["encrypt", "decrypt"]),
    ))
    .await
}

/// The key that the passphrase makes, which wraps that of the content.
async fn wrapping(subtle: &SubtleCrypto, file: &Sealed, passphrase: &str) -> Done<CryptoKey> {
    let raw = Uint8Array::from(passphrase.as_bytes());
    let raw = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &uses(&["deriveKey"]));
    let hashed = named(
        "PBKDF2",
        &[
            ("hash", "SHA-512".into()),
            ("salt", Uint8Array::from(&file.salt[..]).into()),
            ("iterations", file.iterations.into()),
        ],
    )?;
    let wraps = named("AES-KW", &[("length", 256.into())])?;
    let wanted = uses(&["wrapKey", "unwrapKey"]);
    let raw = key(raw).await?;
    key(subtle.derive_key_with_object_and_object(&hashed, &raw, &wraps, false, &wanted)).await
}

fn gcm(file: &Sealed) -> Done<Object> {
    let header = Uint8Array::from(file.header.as_bytes());
    let iv = Uint8Array::from(&file.iv[..]);
    named("AES-GCM", &[("iv", iv.into()), ("additionalData", header.into())])
}

fn crypto() -> Done<Crypto> {
    window().crypto()
}

fn uses(names: &[&str]) -> JsValue {
    names.iter().map(|name| JsValue::from_str(name)).collect::<Array>().into()
}

fn named(name: &str, values: &[(&str, JsValue)]) -> Done<Object> {
    let object = Object::new();
    Reflect::set(&object, &"name".into(), &name.into())?;
    for (name, value) in values {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

async fn key(made: Done<Promise>) -> Done<CryptoKey> {
    JsFuture::from(made?).await?.dyn_into()
}

async fn bytes(made: Done<Promise>) -> Done<Vec<u8>> {
    Ok(Uint8Array::new(&JsFuture::from(made?).await?).to_vec())
}

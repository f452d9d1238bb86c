//! Each hook wraps one effect of the browser. None runs in server rendering.

mod copy;
mod files;
mod focus;
mod go;
mod link;
mod listen;
mod picture;
mod rescue;
mod seal;
mod served;
mod storage;
mod today;
mod typing;
mod use_document;
mod use_probe;
mod use_route;
mod use_theme;
mod view;

pub use copy::copy;
pub use files::{files, read, save, save_bytes, take};
pub use focus::{focus, focus_next, focus_page};
pub use go::{go, replace, replace_and_focus};
pub use link::{link_to, take_aside, take_link};
pub use listen::use_listeners;
pub use picture::save_picture;
pub use rescue::{leave, note_fault, note_start};
pub use seal::{seal, unseal};
pub use served::{Seal, Served, served};
pub use storage::{
    Found, Heard, Keep, Start, Stock, begin, find, forget_old, is_writing, lot, relock, remove,
    unlock, use_others, write,
};
pub use today::today;
pub use typing::{catch_up, typed, typing};
pub use use_document::use_document;
pub use use_probe::{Probed, use_probe};
pub use use_route::{Route, use_route};
pub use use_theme::{Theme, use_theme};
pub use view::{address, say_view, viewed};

/// There is no window while a page is rendered to text.
const IN_BROWSER: bool = cfg!(target_family = "wasm");

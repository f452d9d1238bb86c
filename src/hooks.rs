//! Each hook wraps one effect of the browser. None runs in server rendering.

mod after_drawing;
mod copy;
mod focus;
mod go;
mod use_document;
mod use_route;
mod use_theme;

pub use after_drawing::after_drawing;
pub use copy::copy;
pub use focus::{focus, focus_next, focus_page};
pub use go::go;
pub use use_document::use_document;
pub use use_route::{Page, Route, use_route};
pub use use_theme::{Theme, use_theme};

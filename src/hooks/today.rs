//! The day it is where the visitor is.

use super::IN_BROWSER;
use jiff::civil::Date;
use web_sys::js_sys;

/// The day it is where the visitor is; none while a page is rendered to text.
#[must_use]
pub fn today() -> Option<Date> {
    let now = IN_BROWSER.then(js_sys::Date::new_0)?;
    let part = |part: u32| i8::try_from(part).ok();
    Date::new(
        i16::try_from(now.get_full_year()).ok()?,
        part(now.get_month() + 1)?,
        part(now.get_date())?,
    )
    .ok()
}

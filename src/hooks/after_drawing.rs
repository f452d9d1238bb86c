use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Promise};

/// Does something once the browser has drawn the screen as it is: a letter stands there before what
/// follows from it is worked out.
pub fn after_drawing(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        // The next frame is about to be drawn; what is put off from there comes after it.
        let _ = called(|resolve| window().request_animation_frame(resolve)).await;
        let _ = called(|resolve| window().set_timeout_with_callback(resolve)).await;
        then();
    });
}

/// Waits until the browser calls back.
fn called<E>(ask: impl Fn(&Function) -> Result<i32, E>) -> JsFuture {
    JsFuture::from(Promise::new(&mut |resolve, _| {
        let _ = ask(&resolve);
    }))
}

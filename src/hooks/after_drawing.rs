use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Promise;

/// Does something once the browser has drawn the screen as it is: a letter stands there before what
/// follows from it is worked out.
pub fn after_drawing(then: impl FnOnce() + 'static) {
    spawn_local(async move {
        // The next frame is about to be drawn, then the one after it is: the first is shown by now, and
        // nothing of this page took the processor from whoever shows it.
        for _ in 0..2 {
            let _ = JsFuture::from(Promise::new(&mut |resolve, _| {
                let _ = window().request_animation_frame(&resolve);
            }))
            .await;
        }
        then();
    });
}

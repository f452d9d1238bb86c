//! An SVG as a PNG.

use super::files::offer;
use gloo::utils::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::encode_uri_component;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};
use yew::Callback;

/// Draws an SVG as a PNG twice as wide and high, saves it, and says whether the browser could.
pub fn save_picture(name: String, svg: &str, (width, height): (f64, f64), done: Callback<bool>) {
    let address =
        format!("data:image/svg+xml;charset=utf-8,{}", String::from(encode_uri_component(svg)));
    spawn_local(async move {
        let picture = draw(&address, 2.0 * width, 2.0 * height).await;
        if let Ok(address) = &picture {
            offer(&name, address);
        }
        done.emit(picture.is_ok());
    });
}

async fn draw(address: &str, width: f64, height: f64) -> Result<String, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    canvas.to_data_url()
}

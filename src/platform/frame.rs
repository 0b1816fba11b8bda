//! When the page has been drawn.

use js_sys::{Function, Promise};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

/// How long to wait for a picture, in milliseconds: a window that nobody sees draws none.
const PATIENCE: i32 = 100;

/// Waits until what has changed so far has been drawn, and the browser has had time for what was clicked meanwhile.
pub async fn drawn() {
    once(|window, done| {
        drop(window.request_animation_frame(done));
        drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(done, PATIENCE));
    })
    .await;
    // That was just before the picture; this is after it.
    once(|window, done| drop(window.set_timeout_with_callback(done))).await;
}

/// Does it once what has changed so far has been drawn.
pub fn after_drawing(act: Box<dyn FnOnce()>) {
    wasm_bindgen_futures::spawn_local(async move {
        drawn().await;
        act();
    });
}

/// Waits until the function is called that is given here.
async fn once(ask: fn(&Window, &Function)) {
    let promise = Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            ask(&window, &done);
        }
    });
    // Nothing ever refuses it.
    drop(JsFuture::from(promise).await);
}

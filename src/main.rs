//! Starts Waymark in the browser. Elsewhere there is nothing to start: the core is a library.

#[cfg(target_arch = "wasm32")]
fn main() {
    waymark::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

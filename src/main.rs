//! Starts Waymark in the browser. Elsewhere there is nothing to start: the core is a library.

#[cfg(all(target_arch = "wasm32", feature = "app"))]
fn main() {
    waymark::ui::start();
}

#[cfg(not(all(target_arch = "wasm32", feature = "app")))]
fn main() {}

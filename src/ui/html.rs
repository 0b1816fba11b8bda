//! Elements of the page, made at once and kept up to date by Leptos's signals.
//!
//! Leptos's own `view!` gives each element a type of its own, and each type its own code. Measured with all pages, brotli:
//! `view!` 302 KB, with `erase_components` 257 KB, with Leptos's elements erased to one type 169 KB; so the nodes are the
//! browser's own here, and what is reactive about them is Leptos (docs/adr/0001-nodes-of-the-browser.md).

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event};

/// A part of the page: an element, words, or several of them in a row.
#[derive(Clone)]
pub(crate) struct Node(web_sys::Node);

/// An element in the making.
pub(crate) struct El(Element);

thread_local! {
    /// The page. Without one there is nothing to write into, so the program could not have started.
    static DOCUMENT: Document = web_sys::window().and_then(|window| window.document()).unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into());
}

/// An element of this tag.
pub(crate) fn el(tag: &'static str) -> El {
    // Our tags are names, so making an element of them cannot fail.
    El(DOCUMENT.with(|page| page.create_element(tag)).unwrap_or_else(JsCast::unchecked_into))
}

/// An element of this tag with this class.
pub(crate) fn classed(tag: &'static str, class: &'static str) -> El {
    el(tag).attr("class", class)
}

/// An element of this tag with these words.
pub(crate) fn words(tag: &'static str, words: impl AsRef<str>) -> El {
    el(tag).add(text(words.as_ref()))
}

/// Words alone.
pub(crate) fn text(words: &str) -> Node {
    Node(DOCUMENT.with(|page| page.create_text_node(words)).into())
}

/// Nothing.
pub(crate) fn nothing() -> Node {
    all(Vec::new())
}

/// Several nodes in a row.
pub(crate) fn all(nodes: Vec<Node>) -> Node {
    let row: web_sys::Node = DOCUMENT.with(Document::create_document_fragment).into();
    for node in nodes {
        append(&row, &node);
    }
    Node(row)
}

/// A part of the page that is written anew whenever what it reads has changed.
pub(crate) fn live(view: impl FnMut() -> Node + 'static) -> Node {
    region(Box::new(view))
}

/// A part of the page without fields, buttons or parts of its own that live: it is worked out anew like any other, and the page is
/// touched only where that gave something else. What one answer changes is little of what it is asked for.
pub(crate) fn live_plain(view: impl FnMut() -> Node + 'static) -> Node {
    plain_region(Box::new(view))
}

/// A part of the page that is written anew only when its key is another; what the view reads does not matter to it.
pub(crate) fn live_by(key: impl FnMut() -> String + 'static, view: impl FnMut() -> Node + 'static) -> Node {
    keyed_region(Box::new(key), Box::new(view))
}

/// Words that follow what they read.
pub(crate) fn live_words(words: impl FnMut() -> String + 'static) -> Node {
    follow_words(Box::new(words))
}

/// An element of a picture, with its attributes.
pub(crate) fn drawn(tag: &'static str, attributes: &[(&'static str, &str)]) -> El {
    let element = DOCUMENT.with(|page| page.create_element_ns(Some("http://www.w3.org/2000/svg"), tag));
    // Our tags are names, so making an element of them cannot fail.
    let element = element.unwrap_or_else(JsCast::unchecked_into);
    for (name, value) in attributes {
        set_attribute(&element, name, Some(value));
    }
    El(element)
}

/// Puts a node in the place of the page that the build wrote.
pub(crate) fn show(node: &Node) {
    if let Some(words) = DOCUMENT.with(|page| page.get_element_by_id("not-started")) {
        words.remove();
    }
    match DOCUMENT.with(|page| page.get_element_by_id("page")) {
        Some(written) => {
            let focused = focused_in(&written);
            let opened = written.query_selector("details[open]").ok().flatten().is_some();
            written.replace_children_with_node_1(&node.0);
            // The language menu, the only one there: who has opened it is about to choose.
            if let Some(menu) = written.query_selector("details").ok().flatten().filter(|_| opened) {
                set_attribute(&menu, "open", Some(""));
            }
            // Who has begun to step through the page goes on from the same place.
            let twin = focused.and_then(|selector| written.query_selector(&selector).ok().flatten());
            if let Some(twin) = twin.and_then(|twin| twin.dyn_into::<web_sys::HtmlElement>().ok()) {
                drop(twin.focus());
            }
        }
        None => {
            if let Some(body) = DOCUMENT.with(Document::body) {
                append(&body, node);
            }
        }
    }
}

/// How to find the element again that has focus in a page as the build wrote it: links and the language menu are all there is.
fn focused_in(written: &Element) -> Option<String> {
    let focused = DOCUMENT.with(Document::active_element).filter(|focused| written.contains(Some(focused)))?;
    let tag = focused.tag_name().to_ascii_lowercase();
    Some(focused.get_attribute("href").map_or_else(|| tag.clone(), |href| format!("{tag}[href=\"{href}\"]")))
}

/// The text of a guide page out of a document: the page itself, as the build wrote it, or one that was fetched.
///
/// `address` is where the text belongs; another text, or the page of a host that answers so to everything, is none.
pub(crate) fn guide_text(from: Option<&Document>, address: &str) -> Option<Node> {
    let find = |page: &Document| page.get_element_by_id("guide-text");
    let text =
        from.map_or_else(|| DOCUMENT.with(find), find).filter(|text| text.get_attribute("data-address").as_deref() == Some(address))?;
    DOCUMENT.with(|page| page.adopt_node(&text)).ok().map(Node)
}

impl El {
    /// An attribute.
    pub(crate) fn attr(self, name: &'static str, value: impl AsRef<str>) -> El {
        set_attribute(&self.0, name, Some(value.as_ref()));
        self
    }

    /// An id.
    pub(crate) fn id(self, id: impl AsRef<str>) -> El {
        self.attr("id", id)
    }

    /// An attribute that follows what it reads, and is not there while it is none.
    pub(crate) fn live_attr(self, name: &'static str, value: impl FnMut() -> Option<String> + 'static) -> El {
        follow_attribute(&self.0, name, Box::new(value));
        self
    }

    /// The text in a field, following what it reads.
    pub(crate) fn value(self, value: impl FnMut() -> String + 'static) -> El {
        follow_value(&self.0, Box::new(value));
        self
    }

    /// Whether a field is `checked` or `selected`, following what it reads.
    pub(crate) fn flag(self, name: &'static str, value: impl FnMut() -> bool + 'static) -> El {
        follow_flag(&self.0, name, Box::new(value));
        self
    }

    /// What happens on an event, for as long as the part of the page around it stands.
    pub(crate) fn on(self, event: &'static str, handler: impl FnMut(Event) + 'static) -> El {
        listen(&self.0, event, Box::new(handler));
        self
    }

    /// One more child.
    pub(crate) fn add(self, child: impl Child) -> El {
        append(&self.0, &child.into_node());
        self
    }

    /// The finished element.
    pub(crate) fn done(self) -> Node {
        Node(self.0.into())
    }
}

/// What can stand inside an element.
pub(crate) trait Child {
    /// The child as a node.
    fn into_node(self) -> Node;
}

impl Child for El {
    fn into_node(self) -> Node {
        self.done()
    }
}

impl Child for Node {
    fn into_node(self) -> Node {
        self
    }
}

impl Child for String {
    fn into_node(self) -> Node {
        text(&self)
    }
}

impl Child for &str {
    fn into_node(self) -> Node {
        text(self)
    }
}

impl Child for Vec<Node> {
    fn into_node(self) -> Node {
        all(self)
    }
}

impl<C: Child> Child for Option<C> {
    fn into_node(self) -> Node {
        self.map_or_else(nothing, Child::into_node)
    }
}

fn append(to: &web_sys::Node, node: &Node) {
    // A new node has no parent and no children of its own place, so the browser cannot refuse it.
    drop(to.append_child(&node.0));
}

fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    // Our names are names, so the browser cannot refuse them.
    drop(match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    });
}

/// Runs now, and again whenever what it reads has changed, until the part of the page around it goes.
fn follow(mut act: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_| act());
    // The owner of this part of the page keeps the effect, and drops it when the part is written anew.
    StoredValue::new_local(Following(effect));
}

/// An effect that takes itself out of the lists of what it read. Answers live as long as the program, and would keep a line for each
/// effect of each page that was ever shown.
struct Following(RenderEffect<()>);

impl Drop for Following {
    fn drop(&mut self) {
        let effect = self.0.to_any_subscriber();
        effect.clear_sources(&effect);
    }
}

fn follow_attribute(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> Option<String>>) {
    let element = element.clone();
    follow(Box::new(move || set_attribute(&element, name, value().as_deref())));
}

fn follow_value(element: &Element, mut value: Box<dyn FnMut() -> String>) {
    let element = element.clone();
    let mut shown = JsValue::from_str("");
    follow(Box::new(move || {
        let new = JsValue::from_str(&value());
        // Another window may change the answer while somebody is writing here: what is being written counts, when it is finished.
        let is_written_in = DOCUMENT.with(Document::active_element).is_some_and(|active| active.is_same_node(Some(&element)))
            && Reflect::get(&element, &JsValue::from_str("value")).is_ok_and(|typed| typed != shown && typed != new);
        if !is_written_in {
            set_property(&element, "value", &new);
        }
        shown = new;
    }));
}

fn follow_flag(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> bool>) {
    let element = element.clone();
    follow(Box::new(move || set_property(&element, name, &JsValue::from_bool(value()))));
}

fn set_property(element: &Element, name: &str, value: &JsValue) {
    // Elements take any value for the properties that we set.
    drop(Reflect::set(element, &JsValue::from_str(name), value));
}

fn follow_words(mut words: Box<dyn FnMut() -> String>) -> Node {
    let node = DOCUMENT.with(|page| page.create_text_node(""));
    let shown = node.clone();
    follow(Box::new(move || {
        let words = words();
        // Setting the same words again would make a screen reader say them again.
        if shown.data() != words {
            shown.set_data(&words);
        }
    }));
    Node(node.into())
}

/// Two invisible marks, and between them what was written last.
struct Region {
    from: web_sys::Node,
    until: web_sys::Node,
}

impl Region {
    fn new() -> (Region, Node) {
        let mark = || web_sys::Node::from(DOCUMENT.with(|page| page.create_comment("")));
        let (from, until) = (mark(), mark());
        let row = all(vec![Node(from.clone()), Node(until.clone())]);
        (Region { from, until }, row)
    }

    /// Takes away what stands between the marks, and puts there what the view gives.
    fn write(&self, view: &mut dyn FnMut() -> Node) {
        self.empty();
        self.fill(&view());
    }

    fn empty(&self) {
        let Some(parent) = self.until.parent_node() else { return };
        while let Some(old) = self.after(&self.from) {
            drop(parent.remove_child(&old));
        }
    }

    fn fill(&self, new: &Node) {
        if let Some(parent) = self.until.parent_node() {
            drop(parent.insert_before(&new.0, Some(&self.until)));
        }
    }

    /// The node behind this one, if it stands between the marks.
    fn after(&self, node: &web_sys::Node) -> Option<web_sys::Node> {
        node.next_sibling().filter(|next| !self.until.is_same_node(Some(next)))
    }

    /// Whether this is what stands between the marks already.
    fn holds(&self, new: &Node) -> bool {
        let is_row = new.0.node_type() == web_sys::Node::DOCUMENT_FRAGMENT_NODE;
        let mut theirs = if is_row { new.0.first_child() } else { Some(new.0.clone()) };
        let mut ours = self.after(&self.from);
        while let (Some(one), Some(other)) = (&ours, &theirs) {
            if !one.is_equal_node(Some(other)) {
                return false;
            }
            ours = self.after(one);
            theirs = other.next_sibling();
        }
        ours.is_none() && theirs.is_none()
    }
}

fn plain_region(mut view: Box<dyn FnMut() -> Node>) -> Node {
    let (region, row) = Region::new();
    follow(Box::new(move || {
        let new = view();
        if !region.holds(&new) {
            region.empty();
            region.fill(&new);
        }
    }));
    row
}

fn region(mut view: Box<dyn FnMut() -> Node>) -> Node {
    let (region, row) = Region::new();
    follow(Box::new(move || region.write(&mut *view)));
    row
}

fn keyed_region(mut key: Box<dyn FnMut() -> String>, mut view: Box<dyn FnMut() -> Node>) -> Node {
    let (region, row) = Region::new();
    // What stands inside has an owner of its own, since the effect's own goes with each run.
    let inner = Owner::new();
    let mut shown = None;
    follow(Box::new(move || {
        let new = key();
        if shown.as_ref() != Some(&new) {
            shown = Some(new);
            inner.with_cleanup(|| untrack(|| region.write(&mut *view)));
        }
    }));
    row
}

/// A listener that goes with the part of the page it belongs to.
struct Listener {
    element: Element,
    event: &'static str,
    handler: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        drop(self.element.remove_event_listener_with_callback(self.event, self.handler.as_ref().unchecked_ref()));
    }
}

fn listen(element: &Element, event: &'static str, handler: Box<dyn FnMut(Event)>) {
    let handler = Closure::wrap(handler);
    drop(element.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref()));
    StoredValue::new_local(Listener { element: element.clone(), event, handler });
}

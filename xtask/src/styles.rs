//! Takes out of the style sheet what the design system has for parts that this site does not use.

use std::iter::Peekable;
use std::str::Chars;

/// Words in selectors of such parts.
const UNUSED: [&str; 21] = [
    "[data-field=",
    "[data-position=end]",
    ".ds-field[data-variant=outline]",
    ".ds-field-affix",
    "[role=switch]",
    ".ds-card",
    "[data-fullwidth]",
    "[data-icon]",
    "[aria-busy=true]",
    "[data-clickdelegatefor]",
    ".ds-skiplink",
    "u-summary",
    "[data-color=",
    ":indeterminate",
    ":disabled",
    "[aria-disabled=true]",
    "[data-variant=default]",
    "[data-variant=tinted]",
    // Names of old that every browser with wasm can do without.
    "::-moz-placeholder",
    ":-moz-read-only",
    "::part(",
];

/// What a selector asks for inside brackets, where it could stand only in such a part: the padlock before the name of a field that can
/// only be read, and fields with something before or behind them.
const UNUSED_INSIDE: [&str; 3] =
    ["(.ds-field-affix", ":where(:has(.ds-input[aria-readonly=true],.ds-input[readonly]))", ".ds-fieldset:has(.ds-input[readonly])"];

/// What stands in a style sheet: a rule with its block, or all else up to a semicolon.
enum Item {
    Rule(String, Vec<Item>),
    Line(String),
}

/// A minified style sheet without selectors that name something unused, rules that nothing is left of, and custom properties that
/// nobody reads.
pub(crate) fn without_unused(css: &str) -> String {
    let mut css = written(&used(items(&mut css.chars().peekable())));
    // What read a property may itself be one that nobody reads.
    loop {
        let less = written(&read(items(&mut css.chars().peekable()), &css));
        if less.len() == css.len() {
            return css;
        }
        css = less;
    }
}

fn items(signs: &mut Peekable<Chars<'_>>) -> Vec<Item> {
    let (mut found, mut words, mut depth, mut quoted) = (Vec::new(), String::new(), 0_i32, false);
    while let Some(sign) = signs.next() {
        depth += i32::from(sign == '(' && !quoted) - i32::from(sign == ')' && !quoted);
        quoted ^= sign == '"';
        // What stands between quotation marks or brackets is neither a rule nor the end of a line.
        match sign {
            '{' if depth == 0 && !quoted => found.push(Item::Rule(std::mem::take(&mut words), items(signs))),
            ';' if depth == 0 && !quoted => found.push(Item::Line(std::mem::take(&mut words))),
            '}' if depth == 0 && !quoted => break,
            _ => words.push(sign),
        }
    }
    if !words.trim().is_empty() {
        found.push(Item::Line(words));
    }
    found
}

fn written(items: &[Item]) -> String {
    let mut out = String::new();
    for (place, item) in items.iter().enumerate() {
        match item {
            Item::Rule(head, body) => out += &format!("{head}{{{}}}", written(body)),
            Item::Line(words) if place + 1 == items.len() && !words.starts_with('@') => out += words,
            Item::Line(words) => out += &format!("{words};"),
        }
    }
    out
}

fn used(items: Vec<Item>) -> Vec<Item> {
    let rule = |item| match item {
        Item::Rule(head, body) => {
            let head = if head.starts_with('@') { head } else { used_selectors(&head).join(",") };
            Some(Item::Rule(head, used(body))).filter(|it| matches!(it, Item::Rule(head, body) if !head.is_empty() && !body.is_empty()))
        }
        line => Some(line),
    };
    items.into_iter().filter_map(rule).collect()
}

fn read(items: Vec<Item>, css: &str) -> Vec<Item> {
    let rule = |item| match item {
        Item::Rule(head, body) => {
            Some(Item::Rule(head, read(body, css))).filter(|it| matches!(it, Item::Rule(_, body) if !body.is_empty()))
        }
        Item::Line(words) => {
            let nobody = words.split_once(':').is_some_and(|(name, _)| name.starts_with("--") && !is_read(name, css));
            Some(Item::Line(words)).filter(|_| !nobody)
        }
    };
    items.into_iter().filter_map(rule).collect()
}

fn is_read(property: &str, css: &str) -> bool {
    let call = format!("var({property}");
    css.match_indices(&call).any(|(at, _)| css.get(at + call.len()..).is_some_and(|it| it.starts_with([')', ','])))
        || css.contains(&format!("var( {property} )"))
}

/// Those of these selectors that ask for nothing unused. What stands in brackets, as in `:not(…)`, is looked at for whole phrases only.
fn used_selectors(selectors: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let names = selectors.split(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter == ','
    });
    names.filter(|selector| !UNUSED_INSIDE.iter().any(|it| selector.contains(it)) && !is_of_unused(selector)).collect()
}

fn is_of_unused(selector: &str) -> bool {
    let mut depth = 0_i32;
    let outside = |letter: &char| {
        depth += i32::from(*letter == '(') - i32::from(*letter == ')');
        depth == 0
    };
    let selector: String = selector.chars().filter(outside).collect();
    UNUSED.iter().any(|word| selector.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rules_that_nothing_can_match_are_taken_out() {
        for (css, left) in [
            (".a{color:red}.ds-card{color:blue;&:hover{x:y}}.b{c:d}", ".a{color:red}.b{c:d}"),
            (".a{c:d;[data-field=counter]{e:f}g:h}", ".a{c:d;g:h}"),
            (".ds-card,.a{c:d}", ".a{c:d}"),
            ("@media(x){.ds-card{c:d}}@layer a,b;.a{c:url(d;e{f)}", "@layer a,b;.a{c:url(d;e{f)}"),
            (".a{--x:1;--y:var(--z);--z:2;c:var(--w,3);--w:4}", ".a{c:var(--w,3);--w:4}"),
            (".a:not([aria-busy=true]){c:d}", ".a:not([aria-busy=true]){c:d}"),
            (".a:is(.ds-card,.b){c:d}", ".a:is(.ds-card,.b){c:d}"),
            (":is(.ds-field-affixes .ds-input):not(:last-child){c:d}.b{c:d}", ".b{c:d}"),
            (".ds-fieldset:has(.ds-input[readonly]):not(:has(.a,.b))>legend{c:d}", ""),
            (".a:not(.ds-input[readonly],:disabled){c:d}", ".a:not(.ds-input[readonly],:disabled){c:d}"),
            (".ds-card:has(a,b){c:d}@media(x){.a{c:d}}", "@media(x){.a{c:d}}"),
            (".a:before{content:\".ds-card{\"}.b{c:d}", ".a:before{content:\".ds-card{\"}.b{c:d}"),
        ] {
            assert_eq!(without_unused(css), left);
        }
    }
}

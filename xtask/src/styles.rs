//! Takes out of the style sheet what the design system has for parts that this site does not use.

/// Words in selectors of such parts.
const UNUSED: [&str; 14] = [
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
];

/// What a selector asks for inside brackets, where it could stand only in such a part: the padlock before the name of a field that can
/// only be read, and fields with something before or behind them.
const UNUSED_INSIDE: [&str; 3] =
    ["(.ds-field-affix", ":where(:has(.ds-input[aria-readonly=true],.ds-input[readonly]))", ".ds-fieldset:has(.ds-input[readonly])"];

/// A minified style sheet without the rules all of whose selectors name something unused.
pub(crate) fn without_unused(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['{', '}', ';', '"']) {
        let (head, behind) = rest.split_at(at);
        match behind.as_bytes().first() {
            Some(b'{') if is_unused(head) => {
                rest = behind.get(block(behind)..).unwrap_or_default();
                continue;
            }
            // What stands between quotation marks is no rule.
            Some(b'"') => {
                let end = behind.get(1..).and_then(|text| text.find('"')).map_or(behind.len(), |end| end + 2);
                out.push_str(head);
                out.push_str(behind.get(..end).unwrap_or_default());
                rest = behind.get(end..).unwrap_or_default();
                continue;
            }
            _ => {}
        }
        out.push_str(head);
        out.push_str(behind.get(..1).unwrap_or_default());
        rest = behind.get(1..).unwrap_or_default();
    }
    out + rest
}

/// Whether every one of these selectors asks for something unused. What stands in brackets, as in `:not(…)`, is looked at for whole
/// phrases only.
fn is_unused(selectors: &str) -> bool {
    let mut depth = 0_i32;
    let mut names = selectors.split(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth == 0 && letter == ','
    });
    !selectors.starts_with('@') && names.all(|selector| UNUSED_INSIDE.iter().any(|it| selector.contains(it)) || is_of_unused(selector))
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

/// The length of a block that begins here, its brackets included.
fn block(css: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at + 1,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rules_that_nothing_can_match_are_taken_out() {
        for (css, left) in [
            (".a{color:red}.ds-card{color:blue;&:hover{x:y}}.b{c:d}", ".a{color:red}.b{c:d}"),
            (".a{c:d;[data-field=counter]{e:f}g:h}", ".a{c:d;g:h}"),
            (".ds-card,.a{c:d}", ".ds-card,.a{c:d}"),
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

//! The same formatter as in the browser, in Rust: for tests and for pages written at build time.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::i18n::{Arg, Texts, split_id};

/// The texts of one language, formatted by the `fluent-bundle` crate.
pub struct FluentTexts {
    bundle: FluentBundle<FluentResource>,
}

/// Why texts cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Not the code of a language.
    Language(String),
    /// Not Fluent; holds the reader's own words.
    Syntax(String),
    /// A message stands twice.
    Twice(String),
}

impl FluentTexts {
    /// Reads the texts of a language. `isolating` puts the invisible marks around values that right-to-left texts need.
    ///
    /// # Errors
    /// When the code or the texts cannot be read, or a message stands twice.
    pub fn read(language: &str, text: &str, isolating: bool) -> Result<FluentTexts, TextProblem> {
        let code = language.parse().map_err(|_| TextProblem::Language(language.to_owned()))?;
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| TextProblem::Syntax(format!("{errors:?}")))?;
        let mut bundle = FluentBundle::new(vec![code]);
        bundle.set_use_isolating(isolating);
        bundle.add_resource(resource).map_err(|errors| TextProblem::Twice(format!("{errors:?}")))?;
        Ok(FluentTexts { bundle })
    }
}

impl Texts for FluentTexts {
    fn format(&self, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let (id, attribute) = split_id(id);
        let found = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => found.get_attribute(attribute)?.value(),
            None => found.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

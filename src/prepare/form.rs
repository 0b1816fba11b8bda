//! What the school's form asks to be written.

/// The texts that a part of the form asks for, by the last part of their fields' names. Since 2023-2024 each principle asks for a plan
/// of two years as well; eSafety and the older criteria do not (`public/rules/school-label`).
#[must_use]
pub fn form_texts(requirement: &str) -> &'static [&'static str] {
    if requirement.starts_with("principle-") { &["practice", "proof", "plan"] } else { &["practice", "proof"] }
}

//! Names for attachments that every file system takes.

/// The longest stem of a name in bytes. With number, folder and ending it stays far below every limit.
const STEM: usize = 60;
/// The longest ending.
const ENDING: usize = 8;

/// A name for each attachment, in order: `03-min-rapport.pdf` for the third. Only small letters of ASCII, digits and hyphens, so that no
/// system refuses, hides or changes it; the number keeps names apart, keeps their order and keeps reserved words such as `con` away.
#[must_use]
pub fn safe_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    names.into_iter().zip(1_usize..).map(|(name, number)| safe_name(name, number)).collect()
}

fn safe_name(name: &str, number: usize) -> String {
    // A path from another system is cut to its last part.
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, ending) =
        last.rsplit_once('.').map_or((last, ""), |(stem, ending)| if stem.is_empty() { (ending, "") } else { (stem, ending) });
    let (stem, ending) = (plain(stem, STEM), plain(ending, ENDING));
    let stem = if stem.is_empty() { "file".to_owned() } else { stem };
    if ending.is_empty() { format!("{number:02}-{stem}") } else { format!("{number:02}-{stem}.{ending}") }
}

/// Letters, digits and single hyphens between them, at most so many.
fn plain(text: &str, most: usize) -> String {
    let mut out = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let letters = match letter {
            'a'..='z' | '0'..='9' => {
                out.push(letter);
                continue;
            }
            'æ' | 'ä' => "ae",
            'ø' | 'ö' => "oe",
            'å' => "aa",
            'ü' => "ue",
            'ß' => "ss",
            'é' | 'è' | 'ê' | 'ë' => "e",
            'á' | 'à' | 'â' | 'ã' => "a",
            'ó' | 'ò' | 'ô' | 'õ' => "o",
            'í' | 'ì' | 'î' | 'ï' => "i",
            'ú' | 'ù' | 'û' => "u",
            'ñ' => "n",
            'ç' | 'č' | 'ć' => "c",
            'š' => "s",
            'ž' => "z",
            _ => "-",
        };
        if letters != "-" || !(out.is_empty() || out.ends_with('-')) {
            out.push_str(letters);
        }
    }
    out.truncate(most);
    out.trim_matches('-').to_owned()
}

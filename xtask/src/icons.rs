//! Moves the pictures that a library writes into its styles to files of their own: the security policy lets no `data:` address pass.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::hash::short_hash;

const DATA: &str = "data:image/svg+xml;charset=utf-8,";

/// Writes the pictures beside the styles, and the styles with their addresses.
pub(crate) fn to_files(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist)? {
        let file = entry?.path();
        if file.extension().is_some_and(|end| end == "css") {
            let (styles, pictures) = moved(&fs::read_to_string(&file)?)?;
            for (name, picture) in pictures {
                fs::write(dist.join(name), picture)?;
            }
            fs::write(&file, styles)?;
        }
    }
    Ok(())
}

/// The styles with addresses of files, and those files.
fn moved(styles: &str) -> Result<(String, Vec<(String, String)>)> {
    let mut pictures: Vec<(String, String)> = Vec::new();
    let mut parts = styles.split(DATA);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['"', ')']).context("a picture in the styles has no end")?;
        let (code, rest) = part.split_at(end);
        let picture = decoded(code)?;
        let name = format!("icon-{}.svg", short_hash([picture.as_str()]));
        out += &name;
        out += rest;
        if pictures.iter().all(|(known, _)| *known != name) {
            pictures.push((name, picture));
        }
    }
    if out.contains("data:") {
        bail!("the styles still hold a `data:` address, which the security policy would block");
    }
    Ok((out, pictures))
}

/// Text whose signs are written as `%` and two digits.
fn decoded(code: &str) -> Result<String> {
    let mut bytes = Vec::new();
    let mut rest = code.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap_or_default(), rest.next().unwrap_or_default()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits)?, 16).context("a picture in the styles is no text")?);
        } else {
            bytes.push(byte);
        }
    }
    Ok(String::from_utf8(bytes)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_becomes_a_file_and_the_same_picture_one_file() {
        let styles = format!("a{{b:url(\"{DATA}%3Csvg%2F%3E\")}}c{{d:url({DATA}%3Csvg%2F%3E)}}");
        let (styles, pictures) = moved(&styles).unwrap_or_else(|problem| unreachable!("{problem:#}"));
        let [(name, picture)] = pictures.as_slice() else { unreachable!("{pictures:?}") };
        assert_eq!(picture, "<svg/>");
        assert_eq!(styles, format!("a{{b:url(\"{name}\")}}c{{d:url({name})}}"));
    }

    #[test]
    fn a_picture_of_another_kind_is_refused() {
        assert!(moved("a{b:url(data:image/png;base64,AA)}").is_err());
    }
}

//! What a browser needs to install the site: a manifest in each language, named by the pages of that language.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::languages::Language;

/// How the name of a manifest ends, behind the code of its language.
pub(crate) const MANIFEST: &str = ".webmanifest";

/// What the template names; the pages of each language name their own.
pub(crate) const TEMPLATE: &str = "href=\"manifest.webmanifest\"";

/// Writes the manifest of each language.
pub(crate) fn write(dist: &Path, languages: &[Language], base: &str) -> Result<()> {
    for language in languages {
        let name = format!("{}{MANIFEST}", language.code);
        fs::write(dist.join(&name), manifest(language, base)?.to_string()).with_context(|| format!("{name} cannot be written"))?;
    }
    Ok(())
}

/// Addresses count from the manifest, so they are right under any base. The id alone must not: it counts from the host, and
/// says that the manifests of all languages are of one app.
fn manifest(language: &Language, base: &str) -> Result<Value> {
    let say = |name: &str| language.texts.say(name, &[]);
    let code = &language.code;
    let icon = |file: &str, size: &str, purpose: &str| json!({ "src": format!("icons/{file}"), "sizes": size, "type": "image/png", "purpose": purpose });
    let page = |slug: &str, title: &str| Ok::<_, anyhow::Error>(json!({ "name": say(title)?, "url": format!("{code}/{slug}/") }));
    let screenshot = |file: &str, size: &str, form: &str| {
        Ok::<_, anyhow::Error>(json!({
            "src": format!("icons/{file}"), "sizes": size, "type": "image/jpeg", "form_factor": form, "label": say("page-title-teacher")?
        }))
    };
    Ok(json!({
        "id": base,
        "lang": code,
        "dir": if language.right_to_left { "rtl" } else { "ltr" },
        "name": "Waymark",
        "short_name": "Waymark",
        "description": say("site-description")?,
        "start_url": format!("{code}/"),
        "scope": "./",
        "display": "standalone",
        "theme_color": "#faf7f0",
        "background_color": "#faf7f0",
        "categories": ["education"],
        "icons": [icon("192.png", "192x192", "any"), icon("512.png", "512x512", "any"), icon("maskable.png", "512x512", "maskable")],
        "shortcuts": [page("teacher", "page-title-teacher")?, page("school", "page-title-school")?],
        "screenshots": [screenshot("narrow.jpg", "390x844", "narrow")?, screenshot("wide.jpg", "1280x800", "wide")?],
    }))
}

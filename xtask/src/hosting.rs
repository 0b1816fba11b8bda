//! What a host needs to know of the site: the headers to send and how long files last, written for each kind of host.
//! The policy comes from the built pages themselves, so that a header can never say something else than the page.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::html::{attribute, replace_once};

/// The one directive that browsers read in a header only.
const IN_HEADER_ONLY: &str = "frame-ancestors 'none'";

/// Everything that Chromium lets a page switch off and that Waymark does not use. Names that it does not know would be a warning on
/// the console of every visitor.
const UNUSED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "cross-origin-isolated",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// What Netlify and Cloudflare Pages read of such a file.
const MOST_RULES: usize = 100;

const LASTING: &str = "public, max-age=31536000, immutable";

/// For dist/ the files that travel with the site, and beside it `dist.nginx.conf` and `dist.Caddyfile` for the host itself.
pub(crate) fn write(root: &Path, dist: &Path, base: &str) -> Result<()> {
    let files = files(dist)?;
    let headers = headers(&policy(dist, &files)?);
    write_file(&dist.join("_headers"), &for_folders(base, &headers, &files)?)?;
    // Without this file GitHub Pages would leave out names that begin with `_`.
    write_file(&dist.join(".nojekyll"), "")?;
    let recipes = [
        ("htaccess", dist.join(".htaccess"), lines(&headers, "  Header always set ", "")),
        ("nginx.conf", beside(dist, "nginx.conf")?, lines(&headers, "        add_header ", " always;")),
        ("Caddyfile", beside(dist, "Caddyfile")?, lines(&headers, "\t\t", "")),
    ];
    for (name, to, headers) in recipes {
        let recipe = root.join("hosting").join(name);
        let recipe = fs::read_to_string(&recipe).with_context(|| format!("{} is missing", recipe.display()))?;
        write_file(&to, &replace_once(&recipe, "%HEADERS%", &headers)?.replace("%BASE%", base))?;
    }
    Ok(())
}

fn headers(policy: &str) -> Vec<(&'static str, String)> {
    let off: Vec<String> = UNUSED.iter().map(|name| format!("{name}=()")).collect();
    vec![
        ("Content-Security-Policy", format!("{policy}; {IN_HEADER_ONLY}")),
        ("Permissions-Policy", off.join(", ")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ]
}

/// The policy that all pages name; files without one are parts of pages.
fn policy(dist: &Path, files: &[String]) -> Result<String> {
    let mut found: Option<String> = None;
    for name in files.iter().filter(|it| it.ends_with(".html")) {
        let page = fs::read_to_string(dist.join(name)).with_context(|| format!("{name} cannot be read"))?;
        let Some(policy) = named_policy(&page) else { continue };
        match &found {
            Some(known) if known != policy => bail!("{name} has another policy than the other pages"),
            _ => found = Some(policy.to_owned()),
        }
    }
    let policy = found.context("no page names a policy")?;
    if policy.contains(['"', '&', '$', '\\']) {
        bail!("the policy holds a character that has a meaning in the files of hosts: {policy}");
    }
    Ok(policy)
}

fn named_policy(page: &str) -> Option<&str> {
    let tag = page.split('<').find(|it| it.starts_with("meta ") && attribute(it, "http-equiv") == Some("Content-Security-Policy"))?;
    attribute(tag, "content")
}

/// Netlify and Cloudflare Pages. Each lasting file is named, because they differ in what a star may stand for; what is not named is
/// asked for each time, on both hosts by default. A second rule with another lifetime would not replace the first but be added to it.
fn for_folders(base: &str, headers: &[(&str, String)], files: &[String]) -> Result<String> {
    let mut text = format!("{base}*\n");
    for (name, value) in headers {
        text += &format!("  {name}: {value}\n");
    }
    let mut lasting: Vec<String> = files.iter().filter_map(|it| lasting(it)).collect();
    lasting.dedup();
    for path in lasting {
        text += &format!("{base}{path}\n  Cache-Control: {LASTING}\n");
    }
    // Nothing but texts lies there. One rule for all of them: with many languages there would be hundreds, and a host takes a hundred.
    text += &format!("{base}lang/*\n  Content-Type: text/plain; charset=utf-8\n");
    let rules = text.lines().filter(|it| it.starts_with('/')).count();
    if MOST_RULES < rules {
        bail!("_headers has {rules} rules, and hosts take {MOST_RULES}");
    }
    Ok(text)
}

/// A file or all of a folder, where a hash of the content stands in the name.
fn lasting(file: &str) -> Option<String> {
    let mut path = String::new();
    for part in file.split_inclusive('/') {
        path += part;
        let (stem, end) = part.split_once(['.', '/']).unwrap_or((part, ""));
        let hashed = stem
            .rsplit_once('-')
            .is_some_and(|(_, hash)| (8..=16).contains(&hash.len()) && hash.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')));
        match end {
            "" if hashed && part.ends_with('/') => return Some(path + "*"),
            // There are many of these, and a host takes a hundred rules.
            "wasm" if hashed && part.starts_with("common-") => return Some("common-*".to_owned()),
            "js" | "css" | "wasm" if hashed => return Some(path),
            _ => {}
        }
    }
    None
}

fn lines(headers: &[(&str, String)], before: &str, after: &str) -> String {
    headers.iter().map(|(name, value)| format!("{before}{name} \"{value}\"{after}")).collect::<Vec<_>>().join("\n")
}

/// All files of a folder and the folders in it, by their path below it, in order.
pub(crate) fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_path_buf(), String::new())];
    while let Some((folder, path)) = waiting.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("{} is missing", folder.display()))? {
            let entry = entry?;
            let name = format!("{path}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                waiting.push((entry.path(), name + "/"));
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn beside(dist: &Path, end: &str) -> Result<PathBuf> {
    let name = dist.file_name().context("the site needs a folder with a name")?.to_string_lossy();
    Ok(dist.with_file_name(format!("{name}.{end}")))
}

fn write_file(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("{} cannot be written", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_and_folders_with_a_hash_in_their_name_last() {
        assert_eq!(lasting("waymark-080d607b.wasm").as_deref(), Some("waymark-080d607b.wasm"));
        assert_eq!(lasting("app-d152c877f126f8e9.css").as_deref(), Some("app-d152c877f126f8e9.css"));
        assert_eq!(lasting("lang/nb-f319efa1/guide/index.html").as_deref(), Some("lang/nb-f319efa1/*"));
        assert_eq!(lasting("common-f319efa1.wasm").as_deref(), Some("common-*"));
        for file in ["index.html", "worker.js", "logo.svg", "nb/guide/school-label/index.html", "rules/school-label/2025-2026.json"] {
            assert_eq!(lasting(file), None, "{file}");
        }
    }

    #[test]
    fn the_policy_is_that_of_the_page() {
        let page = "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head>";
        assert_eq!(named_policy(page), Some("default-src 'none'"));
        assert_eq!(named_policy("<p>A part of a page</p>"), None);
        let headers = headers("default-src 'none'");
        assert!(headers.contains(&("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'".to_owned())));
    }

    #[test]
    fn no_file_is_given_two_lifetimes() {
        let files = ["a-00000000.js", "lang/en-00000000/guide/a.html", "lang/en-00000000/messages.ftl"].map(str::to_owned);
        let text = for_folders("/skole/", &[("A", "b".to_owned())], &files);
        assert_eq!(
            text.unwrap_or_default(),
            "/skole/*\n  A: b\n/skole/a-00000000.js\n  Cache-Control: public, max-age=31536000, immutable\n\
             /skole/lang/en-00000000/*\n  Cache-Control: public, max-age=31536000, immutable\n\
             /skole/lang/*\n  Content-Type: text/plain; charset=utf-8\n"
        );
    }

    #[test]
    fn a_site_with_all_languages_keeps_within_the_rules_of_a_host() {
        let language = |number: u32| ["messages", "school", "teacher"].map(|file| format!("lang/x{number}-{number:08}/{file}.ftl"));
        let files: Vec<String> = (0..36).flat_map(language).chain((0..40).map(|number| format!("part-{number:08}.wasm"))).collect();
        assert!(for_folders("/", &[("A", "b".to_owned())], &files).is_ok());
        let more: Vec<String> = (0..120).map(|number| format!("part-{number:08}.wasm")).collect();
        assert!(for_folders("/", &[], &more).is_err());
    }
}

//! How search engines and previews find the pages: canonical addresses, the same page in other languages, the map of the site.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::html::escape;
use crate::languages::{Language, SOURCE_LANGUAGE};

/// What a page says of itself in its head. `site` is where the site will be, such as `https://school.example`; without it no
/// address can be whole, and the lines that need one are left out.
pub(crate) fn head(
    site: Option<&str>,
    base: &str,
    languages: &[Language],
    language: &Language,
    slug: &str,
    title: &str,
    description: &str,
) -> String {
    let (title, description) = (escape(title), escape(description));
    let mut lines = format!(
        "<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:site_name\" content=\"Waymark\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n<meta property=\"og:description\" content=\"{description}\">\n\
         <meta property=\"og:locale\" content=\"{}\">\n",
        language.code.replace('-', "_")
    );
    if let Some(site) = site {
        let here = whole(site, base, &language.code, slug);
        lines += &format!("<meta property=\"og:url\" content=\"{here}\">\n<link rel=\"canonical\" href=\"{here}\">\n");
        for (code, address) in translations(site, base, languages, slug) {
            lines += &format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">\n");
        }
    }
    lines
}

/// The same page in every language, and the one for readers of none of them.
fn translations(site: &str, base: &str, languages: &[Language], slug: &str) -> Vec<(String, String)> {
    let of = |language: &Language| (language.code.clone(), whole(site, base, &language.code, slug));
    let other = ("x-default".to_owned(), whole(site, base, SOURCE_LANGUAGE, slug));
    languages.iter().map(of).chain([other]).collect()
}

fn whole(site: &str, base: &str, code: &str, slug: &str) -> String {
    let slash = if slug.is_empty() { "" } else { "/" };
    escape(&format!("{}{base}{code}/{slug}{slash}", site.trim_end_matches('/')))
}

/// `robots.txt`, and where the site is known its map with every page in every language.
pub(crate) fn write(dist: &Path, site: Option<&str>, base: &str, languages: &[Language], slugs: &[String]) -> Result<()> {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(site) = site {
        robots += &format!("Sitemap: {}{base}sitemap.xml\n", site.trim_end_matches('/'));
        fs::write(dist.join("sitemap.xml"), map(site, base, languages, slugs))?;
    }
    Ok(fs::write(dist.join("robots.txt"), robots)?)
}

fn map(site: &str, base: &str, languages: &[Language], slugs: &[String]) -> String {
    let mut pages = String::new();
    for language in languages {
        for slug in slugs {
            let address = whole(site, base, &language.code, slug);
            let link =
                |(code, address): (String, String)| format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\"/>");
            let others: String = translations(site, base, languages, slug).into_iter().map(link).collect();
            pages += &format!("<url><loc>{address}</loc>{others}</url>\n");
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{pages}</urlset>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_whatever_slashes_it_was_given() {
        assert_eq!(whole("https://a.example/", "/", "nb", ""), "https://a.example/nb/");
        assert_eq!(whole("https://a.example", "/x/", "nb", "guide/one"), "https://a.example/x/nb/guide/one/");
    }
}

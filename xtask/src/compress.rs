//! A brotli and a gzip copy beside each file that gets smaller by it, for hosts that send such copies: at their best, because they are
//! made once and sent often.

use std::fs;
use std::io::Write;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::hosting::files;

/// Other kinds, such as PNG, are compressed already.
const WORTH_IT: &[&str] = &["html", "css", "js", "wasm", "json", "ftl", "svg", "txt", "xml", "webmanifest"];

pub(crate) fn copies(dist: &Path) -> Result<()> {
    let names = files(dist)?;
    let files: Vec<&String> = names.iter().filter(|it| it.rsplit_once('.').is_some_and(|(_, end)| WORTH_IT.contains(&end))).collect();
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some(name) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            copy(dist, name).with_context(|| format!("{name} cannot be compressed"))?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|it| it.join().map_err(|_| anyhow!("a thread that compresses stopped"))?)
    })
}

fn copy(dist: &Path, name: &str) -> Result<()> {
    let bytes = fs::read(dist.join(name))?;
    fs::write(dist.join(format!("{name}.br")), brotli(&bytes)?)?;
    fs::write(dist.join(format!("{name}.gz")), gzip(&bytes)?)?;
    Ok(())
}

/// As a host sends it at best.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut sent = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut sent, &best)?;
    Ok(sent)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_copies_hold_the_same_as_the_file() -> Result<()> {
        let text = "Waymark works out where a teacher stands. ".repeat(20);
        let (mut from_brotli, mut from_gzip) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut brotli(text.as_bytes())?.as_slice(), &mut from_brotli)?;
        flate2::read::GzDecoder::new(gzip(text.as_bytes())?.as_slice()).read_to_string(&mut from_gzip)?;
        assert_eq!(from_brotli, text.as_bytes());
        assert_eq!(from_gzip, text);
        Ok(())
    }
}

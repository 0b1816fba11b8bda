//! Gets everything that building needs, reuses what is there, and hands it on as a `Kit`.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::programs::{cache, on_path};
use crate::{apt, npm, tools, wasm_std};

/// The project's folder and the programs to build it with.
pub(crate) struct Kit {
    pub(crate) root: PathBuf,
    path: OsString,
    wasm_toolchain: Option<&'static str>,
    site_toolchain: Option<&'static str>,
}

pub(crate) fn ready(root: &Path) -> Result<Kit> {
    let cache = cache()?;
    npm::install(root)?;
    let wasm_toolchain = wasm_std::toolchain(&cache)?;
    let site_toolchain = wasm_std::toolchain_with_source(&cache, wasm_toolchain)?;
    let bindgen = tools::WASM_BINDGEN.folder(&cache)?;
    let trunk = tools::TRUNK.folder(&cache)?;
    let own = [trunk, bindgen, Some(root.join("node_modules/.bin"))];
    let inherited = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(own.into_iter().flatten().chain(env::split_paths(&inherited)))
        .context("a folder on PATH cannot be written into PATH again")?;
    Ok(Kit { root: root.to_path_buf(), path, wasm_toolchain, site_toolchain })
}

impl Kit {
    /// A program of the kit or the system, started in the project's folder.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        // Trunk takes any NO_COLOR but true and false for a mistake.
        command.current_dir(&self.root).env("PATH", &self.path).env_remove("NO_COLOR");
        command
    }

    /// The same, compiling for the browser.
    pub(crate) fn wasm_program(&self, name: &str) -> Command {
        self.program_of(self.wasm_toolchain, name)
    }

    /// The same, compiling what the site is made of: together with a standard library that is built for size.
    pub(crate) fn site_program(&self, name: &str) -> Command {
        let mut command = self.program_of(self.site_toolchain, name);
        command.envs(wasm_std::FOR_SIZE.iter().copied());
        command
    }

    fn program_of(&self, toolchain: Option<&str>, name: &str) -> Command {
        let mut command = self.program(name);
        if let Some(toolchain) = toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        command
    }

    /// Where cargo puts what it compiles.
    pub(crate) fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |it| self.root.join(it))
    }
}

/// What only the tests need.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

pub(crate) fn browser() -> Result<Browser> {
    let found =
        || Some(Browser { chromium: browser_program("CHROMIUM", "chromium")?, driver: browser_program("CHROMEDRIVER", "chromedriver")? });
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let ways_out = "Chromium and ChromeDriver are missing: install both (on Debian: apt-get install chromium \
                    chromium-driver), or name them in the variables CHROMIUM and CHROMEDRIVER";
    apt::install(&["chromium", "chromium-driver"]).context(ways_out)?;
    match found() {
        Some(browser) => Ok(browser),
        None => bail!(ways_out),
    }
}

fn browser_program(variable: &str, name: &str) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(file) => Some(PathBuf::from(file)).filter(|it| it.is_file()),
        None => on_path(name),
    }
}

/// The servers that the recipes in hosting/ are tried on; only the tests need them.
pub(crate) struct Servers {
    pub(crate) nginx: PathBuf,
    /// nginx's module that sends brotli copies.
    pub(crate) nginx_brotli: PathBuf,
    pub(crate) caddy: PathBuf,
}

impl Servers {
    fn named() -> Option<Servers> {
        let file = |variable: &str| env::var_os(variable).map(PathBuf::from);
        Servers { nginx: file("NGINX")?, nginx_brotli: file("NGINX_BROTLI")?, caddy: file("CADDY")? }.if_there()
    }

    /// Where Debian's packages put them. All from one place: a module fits the nginx that it was made for.
    fn below(folder: &Path) -> Option<Servers> {
        let file = |path: &str| folder.join(path);
        let nginx_brotli = file("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
        Servers { nginx: file("usr/sbin/nginx"), nginx_brotli, caddy: file("usr/bin/caddy") }.if_there()
    }

    fn if_there(self) -> Option<Servers> {
        [&self.nginx, &self.nginx_brotli, &self.caddy].iter().all(|it| it.is_file()).then_some(self)
    }

    /// As the tests look for them.
    pub(crate) fn name_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("NGINX", &self.nginx).env("NGINX_BROTLI", &self.nginx_brotli).env("CADDY", &self.caddy)
    }
}

pub(crate) fn servers() -> Result<Servers> {
    let unpacked = cache()?.join("servers");
    let found = || Servers::named().or_else(|| Servers::below(Path::new("/"))).or_else(|| Servers::below(&unpacked));
    if let Some(servers) = found() {
        return Ok(servers);
    }
    let ways_out = "nginx with its module for brotli copies, or Caddy, is missing: install them (on Debian: apt-get install nginx \
                    libnginx-mod-http-brotli-static caddy), or name all three files in the variables NGINX, NGINX_BROTLI and CADDY";
    apt::unpack(&["nginx", "libnginx-mod-http-brotli-static", "caddy"], &unpacked).context(ways_out)?;
    match found() {
        Some(servers) => Ok(servers),
        None => bail!(ways_out),
    }
}

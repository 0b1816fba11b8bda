// Makes the pages of the peers and the page that times rules, as a careful author would publish them: one script, minified.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { WORK, here } from './places.mjs';

const page = (title, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="app.css">
<script type="module" src="app.js"></script>
${body}
`;

const PAGES = {
  preact: { title: 'Form with Preact', entry: 'forms/preact.mjs', css: 'forms/preact.css', body: '<div id="app"></div>' },
  surveyjs: {
    title: 'Form with SurveyJS',
    entry: 'forms/surveyjs.mjs',
    body: '<nav><a href="?form=teacher">Teacher</a> <a href="?form=school">School</a></nav><div id="app"></div><aside aria-live="polite"><h2 id="verdict"></h2><ul id="rows"></ul></aside>',
  },
  rules: { title: 'Rules', entry: 'rules/page.mjs', body: '' },
};

async function bundle(folder, { title, entry, css, body }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page(title, body));
  writeFileSync(join(folder, 'app.css'), css ? readFileSync(here(css)) : '');
  await build({
    entryPoints: { app: here(entry) },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['./waymark_bench.js'],
    nodePaths: [here('node_modules')],
  });
  const sizes = {};
  for (const name of ['index.html', 'app.css', 'app.js']) {
    const bytes = readFileSync(join(folder, name));
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    writeFileSync(join(folder, `${name}.br`), packed);
    sizes[name] = packed.length;
  }
  return sizes;
}

/** Builds all pages; gives the packed bytes of each file of each. */
export async function buildPages() {
  const sizes = {};
  for (const [name, described] of Object.entries(PAGES)) sizes[name] = await bundle(join(WORK, 'pages', name), described);
  // Loaded beside the bundle, so that the peers' bundler does not change our file.
  for (const file of ['waymark_bench.js', 'waymark_bench_bg.wasm']) copyFileSync(join(WORK, 'wasm', file), join(WORK, 'pages/rules', file));
  return sizes;
}

// Every file as a server sends it: its bytes, its kind, its headers, how long it lasts, and how it is compressed.
import { expect } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { built } from './support/servers.mjs';
import { test } from './support/test.mjs';

const KINDS = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ftl: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  xml: 'text/xml; charset=utf-8',
};

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes) => bytes };

/** A hash of the content stands in the name of the file or of its folder. */
const LASTING = [/^[a-z-]+-[0-9a-f]{8}\.(js|wasm)$/, /^app-[0-9a-f]{16}\.css$/, /^lang\/[a-z]+-[0-9a-f]{8}\//];

/** What is sent with everything; the policy is that of the page and one directive that only a header can say. */
function always(folder) {
  const policy = readFileSync(join(folder, 'index.html'), 'utf8').match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
  return {
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'permissions-policy': expect.stringMatching(/^([a-z-]+=\(\), )*camera=\(\)(, [a-z-]+=\(\))*$/),
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
}

/** The files of the site: not those that are for the host, nor the compressed copies. */
function files(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return paths.filter((path) => !/^(\.|_headers$)|\.(br|gz)$/.test(path)).sort();
}

const end = (file) => file.split('.').at(-1);

for (const encoding of Object.keys(UNPACK)) {
  test(`every file is sent as it was built, as ${encoding}`, async ({ ask, base }) => {
    const { folder } = built(base);
    const names = files(folder);
    expect(names.length).toBeGreaterThan(70);
    for (const name of names) {
      // A page is asked for by its address.
      const { status, headers, body } = await ask(name.replace(/(^|\/)index\.html$/, '$1'), { 'accept-encoding': encoding });
      expect(status, name).toBe(200);
      expect(headers, name).toMatchObject({
        ...always(folder),
        'content-type': KINDS[end(name)],
        'cache-control': LASTING.some((it) => it.test(name)) ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      const packed = !['png', 'jpg'].includes(end(name)) && encoding !== 'identity';
      expect(headers['content-encoding'], name).toBe(packed ? encoding : undefined);
      if (packed) expect(headers.vary, name).toMatch(/accept-encoding/i);
      const unpacked = packed ? UNPACK[encoding](body) : body;
      expect(unpacked.equals(readFileSync(join(folder, name))), `${name} has other bytes`).toBe(true);
      if (packed) expect(body.length, name).toBe(readFileSync(join(folder, `${name}.${encoding === 'br' ? 'br' : 'gz'}`)).length);
    }
  });
}

test('brotli is preferred, as browsers ask for it', async ({ ask }) => {
  const { headers } = await ask('nb/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
  expect(headers['content-encoding']).toBe('br');
});

test('files with a hash in their name last, pages and rules do not', ({ base }) => {
  const names = files(built(base).folder);
  const lasting = names.filter((name) => LASTING.some((it) => it.test(name)));
  expect(new Set(lasting.filter((name) => !name.includes('/')).map(end))).toEqual(new Set(['css', 'js', 'wasm']));
  expect(lasting.filter((name) => /^lang\/nb-[0-9a-f]{8}\/messages\.ftl$/.test(name))).toHaveLength(1);
  for (const name of ['index.html', '404.html', 'nb/teacher/index.html', 'rules/sources.json', 'logo.svg']) {
    expect(names).toContain(name);
    expect(lasting).not.toContain(name);
  }
});

test('an unknown address gets the page for it, with status 404', async ({ ask, base }) => {
  const { folder } = built(base);
  const page = readFileSync(join(folder, '404.html'));
  for (const address of ['nb/no-such-page/', 'no-such-page', 'nb/guide/no-such-topic', 'waymark-00000000.js', 'lang/nb-00000000/messages.ftl']) {
    for (const encoding of Object.keys(UNPACK)) {
      const { status, headers, body } = await ask(address, { 'accept-encoding': encoding });
      expect(status, address).toBe(404);
      expect(headers, address).toMatchObject({ ...always(folder), 'content-type': KINDS.html, 'cache-control': 'no-cache' });
      const unpack = UNPACK[headers['content-encoding'] ?? 'identity'];
      expect(unpack(body).equals(page), address).toBe(true);
    }
  }
});

test('an address without its last slash leads to the one with it', async ({ ask, base }) => {
  for (const address of ['nb', 'nb/school', 'en/guide/quality-label']) {
    const { status, headers } = await ask(address);
    expect([301, 308], address).toContain(status);
    expect(new URL(headers.location, 'http://127.0.0.1').pathname).toBe(`${base}${address}/`);
  }
});

test('a file that has not changed is not sent again', async ({ ask }) => {
  for (const encoding of Object.keys(UNPACK)) {
    const first = await ask('nb/teacher/', { 'accept-encoding': encoding });
    const again = await ask('nb/teacher/', { 'accept-encoding': encoding, 'if-none-match': first.headers.etag });
    expect(again.status, encoding).toBe(304);
    expect(again.body).toHaveLength(0);
  }
});

test('hosts that read _headers are told the same', ({ base }) => {
  const { folder } = built(base);
  const rules = new Map();
  for (const block of readFileSync(join(folder, '_headers'), 'utf8').trim().split(/\n(?=\S)/)) {
    const [path, ...lines] = block.split('\n');
    expect(rules.has(path), path).toBe(false);
    rules.set(path, lines.map((line) => line.trim().split(/: (.*)/, 2)));
    for (const line of lines) expect(line.length).toBeLessThan(2000);
  }
  expect(rules.size).toBeLessThan(100);
  for (const name of files(folder)) {
    const headers = {};
    for (const [path, lines] of rules) {
      const meant = path.endsWith('*') ? `${base}${name}`.startsWith(path.slice(0, -1)) : `${base}${name}` === path;
      if (!meant) continue;
      for (const [key, value] of lines) {
        expect(headers[key.toLowerCase()], `${name} is told twice of ${key}`).toBe(undefined);
        headers[key.toLowerCase()] = value;
      }
    }
    expect(headers, name).toMatchObject(always(folder));
    expect(headers['cache-control'], name).toBe(LASTING.some((it) => it.test(name)) ? 'public, max-age=31536000, immutable' : undefined);
    if (end(name) === 'ftl') expect(headers['content-type']).toBe(KINDS.ftl);
  }
  expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
});

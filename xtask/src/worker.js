// Keeps the site in the browser, so that it starts without a connection (docs/adr/0009-service-worker.md).
//
// One cache for each version. A file enters it only with the content that the build wrote, so a portal's login page, or a page
// that a host sends in the place of a missing file, never does. Nothing is deleted but older versions of this same site.

// Put in by the build: for each group of files the address below the base, the first half of the SHA-256, and the size.
// `core` is the program; each other group is a language.
const VERSION = BUILT.version;
const GROUPS = BUILT.groups;

const CORE = 'core';
const LANGUAGES = Object.keys(GROUPS).filter((group) => group !== CORE);
const SHELL = '404.html';
const BASE = new URL('./', location.href).pathname;
const OURS = `waymark-${BASE}-`;
const CACHE = OURS + VERSION;

const address = (name) => new URL(BASE + name, location.origin).href;
const below = (url) => (url.origin === location.origin && url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : undefined);
const groupOf = (name) => Object.keys(GROUPS).find((group) => Object.hasOwn(GROUPS[group], name));
/** The name in the list for a path: a page is found with and without its last slash, and as the file it is. */
const listed = (path) => [path, `${path}/`, path.replace(/index\.html$/, '')].find(groupOf);
const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** A copy to keep of an answer; none when it does not hold what the build wrote. */
const checked = async (answer, wanted) => {
  const bytes = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  if (Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('') !== wanted) return undefined;
  const headers = new Headers(answer.headers);
  // These speak of how the bytes travelled; and a browser would ask for the same language and coding again to find the copy.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  // Made anew, because a browser refuses to show a page from an answer that was redirected.
  return new Response(bytes, { headers });
};

const fetched = async (name, wanted) => {
  // What the browser holds already will mostly do. If not, the host is asked past all caches.
  for (const cache of ['default', 'reload']) {
    const good = await checked(await fetch(address(name), { cache }), wanted);
    if (good) return good;
  }
  throw new Error(`${name} did not come as it was built`);
};

const here = async () => new Set((await (await caches.open(CACHE)).keys()).map((request) => request.url));

/** Fetches what a group lacks; fails when one file does. What came stays, so that the next attempt has less to do. */
const complete = async (group, told) => {
  const [cache, present] = [await caches.open(CACHE), await here()];
  const lacking = Object.entries(GROUPS[group]).filter(([name]) => !present.has(address(name)));
  const done = await Promise.allSettled(
    lacking.map(async ([name, [wanted]]) => {
      // Most files are the same in the version before.
      const old = await caches.match(address(name));
      await cache.put(address(name), (old && (await checked(old, wanted))) ?? (await fetched(name, wanted)));
      told?.();
    }),
  );
  // Only now, when nothing is on its way any more.
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
};

const running = new Map();
const keep = (group, told) => {
  if (!running.has(group)) running.set(group, complete(group, told).finally(() => running.delete(group)));
  return running.get(group);
};

/** The languages of open pages, and those that an older version keeps. */
const used = async () => {
  const urls = (await clients.matchAll({ includeUncontrolled: true, type: 'window' })).map((page) => page.url);
  for (const name of await versions()) urls.push(...(await (await caches.open(name)).keys()).map((request) => request.url));
  const first = new Set(urls.map((url) => below(new URL(url))?.split('/')[0]));
  return LANGUAGES.filter((language) => first.has(language));
};

addEventListener('install', (event) => {
  event.waitUntil(used().then((languages) => Promise.all([CORE, ...languages].map((group) => keep(group)))));
});

addEventListener('activate', (event) => {
  const tidy = async () => {
    // A version that is being fetched right now is newer, and keeps what it has.
    const old = registration.installing ? [] : (await versions()).filter((name) => name !== CACHE);
    await Promise.all(old.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

// A browser whose storage fails must not take the page down with it: then it is as if nothing were kept.
const copy = async (name) => {
  try {
    return await (await caches.open(CACHE)).match(address(name));
  } catch {
    return undefined;
  }
};

/** The page for addresses that cannot be had: it holds the program, which says so or shows the page all the same. */
const shell = async () => {
  const page = await copy(SHELL);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
};

const answer = async (event, name, isPage) => {
  const found = await copy(name);
  if (found) return found;
  try {
    const fresh = await fetch(event.request);
    // The browser emptied the cache, or the language is used for the first time.
    event.waitUntil(keep(groupOf(name)).catch(() => undefined));
    return fresh;
  } catch {
    return isPage ? shell() : Response.error();
  }
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const path = below(new URL(request.url));
  if (request.method !== 'GET' || path === undefined) return;
  const [name, isPage] = [listed(path), request.mode === 'navigate'];
  if (name !== undefined) event.respondWith(answer(event, name, isPage));
  else if (isPage) event.respondWith(fetch(request).catch(shell));
});

/** How many bytes of each group are kept, and of how many. */
const counts = async () => {
  const present = await here();
  const sum = (files) => files.reduce((bytes, [, [, size]]) => bytes + size, 0);
  const count = ([group, names]) => {
    const files = Object.entries(names);
    return `${group}=${sum(files.filter(([name]) => present.has(address(name))))}=${sum(files)}`;
  };
  return Object.entries(GROUPS).map(count).join(';');
};

/** Keeps what a page asks for, and tells the page how far it is. */
const serve = async (wanted, page) => {
  const tell = async (state) => page?.postMessage({ state, groups: await counts().catch(() => '') });
  // One telling at a time, because each counts everything; with thirty-six languages two thousand files come.
  let telling;
  const progress = () => {
    telling ??= tell('busy').finally(() => (telling = undefined));
  };
  await tell('busy');
  const done = await Promise.allSettled([CORE, ...wanted].map((group) => keep(group, progress)));
  await telling;
  await tell(done.some(({ status }) => status === 'rejected') ? 'failed' : 'done');
};

addEventListener('message', (event) => {
  const { data, source } = event;
  if (data === 'take-over') event.waitUntil(skipWaiting());
  else if (data === 'keep-all') event.waitUntil(serve(LANGUAGES, source).catch(() => undefined));
  else event.waitUntil(serve(LANGUAGES.filter((language) => language === data), source).catch(() => undefined));
});

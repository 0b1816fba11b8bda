// The page's side of the service worker in xtask/src/worker.js, and of the browser's offer to install the site.

let offer;
let registration;
let accepted = false;
let tell = () => {};

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer = event;
  tell('install', 'yes');
});
addEventListener('appinstalled', () => {
  offer = undefined;
  tell('install', '');
});

/** The worker's address in the form that a page with Trusted Types asks for. The policy lets nothing else through. */
const trusted = (address) => {
  if (!window.trustedTypes) return address;
  const only = (it) => {
    if (it !== address) throw new TypeError(it);
    return it;
  };
  return trustedTypes.createPolicy('waymark', { createScriptURL: only }).createScriptURL(address);
};

/** Tells what becomes of a worker on its way: a new version that waits, or a first one that could not be kept. */
const follow = (worker) => {
  const look = () => {
    if (worker.state === 'installed' && registration.active) tell('version', 'ready');
    if (worker.state === 'redundant' && !registration.active) tell('impossible', 'failed');
  };
  worker?.addEventListener('statechange', look);
  if (worker) look();
};

let worker;
let address;
const register = async () => {
  try {
    const workers = navigator.serviceWorker;
    address ??= trusted(new URL(worker, location.origin).href);
    registration = await workers.register(address, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => follow(registration.installing));
    follow(registration.waiting);
    follow(registration.installing);
    await workers.ready;
    registration.active?.postMessage(document.documentElement.lang);
  } catch (problem) {
    // Without the files of the worker, or without storage to put them in, the page works as it would without it.
    tell('impossible', problem?.name === 'SecurityError' ? 'refused' : 'failed');
  }
};

/** Begins to keep the site once everything that this page needs has come. `report` is called with what and how; an offer to install may have come early. */
export function startOffline(file, report, early) {
  tell = report;
  worker = file;
  offer ??= early.offer;
  if (offer) tell('install', 'yes');
  try {
    // Browsers take one or the other away where they keep nothing, and where the connection is not safe.
    const workers = navigator.serviceWorker;
    if (!workers || !window.caches) return tell('impossible', 'unsupported');
    let controlled = !!workers.controller;
    workers.addEventListener('controllerchange', () => {
      if (accepted) location.reload();
      else if (controlled) tell('version', 'taken');
      controlled = true;
    });
    workers.addEventListener('message', ({ data }) => tell(data.state, data.groups));
  } catch {
    return tell('impossible', 'refused');
  }
  // A page that stays open for days asks now and then whether there is a new version.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration?.update().catch(() => {});
  });
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

const ACTS = {
  /** Keeps all languages, or tries once more where nothing could be kept. */
  keep() {
    if (registration?.active) registration.active.postMessage('keep-all');
    else register();
  },
  /** Puts the new version in place and opens this page anew. */
  take() {
    accepted = true;
    if (registration?.waiting) registration.waiting.postMessage('take-over');
    else location.reload();
  },
  /** Takes focus from the field that is being written in, so that the page learns of what was written. */
  leave: () => document.activeElement?.blur?.(),
  /** Passes the browser's question on. It can be asked once. */
  install() {
    offer?.prompt().catch(() => {});
    offer = undefined;
    tell('install', '');
  },
};

/** Does one of these. */
export const actOffline = (act) => ACTS[act]();

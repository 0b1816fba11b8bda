// The journal: the copy of the answers that is there again when the browser was killed a moment after "saved" was said. IndexedDB with
// `durability: 'strict'` ends a transaction only when the data is on the disk; local storage may lose half a minute
// (docs/adr/0013-two-copies-joined-by-field.md). Beside it the line to the other windows of this browser.
import { openDB } from 'idb';

let opened;
const open = () =>
  (opened ??= openDB('waymark', 1, {
    upgrade(base) {
      // By profile: its document and how often that was written.
      base.createObjectStore('documents');
      // By profile and number: what was done, for going back.
      base.createObjectStore('steps');
      // By profile, item and number: files of evidence.
      base.createObjectStore('files');
    },
    // A later version of the program wants to change the base: this one lets go.
    blocking: (_, __, event) => event.target.close(),
    terminated() {
      opened = undefined;
    },
  }).catch((problem) => {
    opened = undefined;
    throw problem;
  }));

/** One window at a time. Where there are no locks the transaction alone has to do; it looks at the number before it writes. */
const alone = (act) => (navigator.locks ? navigator.locks.request('waymark', act) : act());

const all = (profile) => IDBKeyRange.bound([profile], [profile, []]);

/** `[number, document, step…]` of a profile; the number is 0 when there is nothing. */
export async function readJournal(profile) {
  const base = (await open()).transaction(['documents', 'steps']);
  const [kept, steps] = await Promise.all([base.objectStore('documents').get(profile), base.objectStore('steps').getAll(all(profile))]);
  return [kept?.number ?? 0, kept?.text ?? '', ...steps];
}

/** Writes a document and what was done, if the number is still the one seen last. Resolves when it is on the disk, to true, and to false when somebody else has written. */
export const writeJournal = (profile, seen, text, steps, most) =>
  alone(async () => {
    const base = (await open()).transaction(['documents', 'steps'], 'readwrite', { durability: 'strict' });
    const documents = base.objectStore('documents');
    const kept = await documents.get(profile);
    if ((kept?.number ?? 0) !== seen) return false;
    const done = base.objectStore('steps');
    const keys = await done.getAllKeys(all(profile));
    const next = (keys.at(-1)?.[1] ?? 0) + 1;
    // What fails makes the whole transaction fail, and that is told once, at its end.
    documents.put({ number: seen + 1, text }, profile).catch(() => {});
    steps.forEach((step, place) => done.put(step, [profile, next + place]).catch(() => {}));
    keys.slice(0, Math.max(0, keys.length + steps.length - most)).forEach((key) => done.delete(key).catch(() => {}));
    await base.done;
    return true;
  });

/** `[profile, document, …]` of all profiles. */
export async function journalProfiles() {
  const documents = (await open()).transaction('documents').store;
  const [keys, kept] = await Promise.all([documents.getAllKeys(), documents.getAll()]);
  return keys.flatMap((key, place) => [key, kept[place].text]);
}

/** Keeps a file of evidence. What stands under its id already stays: a file never changes. */
export async function putFile(profile, id, file) {
  const base = (await open()).transaction('files', 'readwrite', { durability: 'strict' });
  if (!(await base.store.getKey([profile, id]))) base.store.put({ file, at: Date.now() }, [profile, id]).catch(() => {});
  await base.done;
}

/** A file of evidence, or nothing. */
export const getFile = async (profile, id) => (await (await open()).get('files', [profile, id]))?.file;

/** `[id, bytes, …]` of a profile's files. */
export async function heldFiles(profile) {
  const files = (await open()).transaction('files').store;
  const [keys, kept] = await Promise.all([files.getAllKeys(all(profile)), files.getAll(all(profile))]);
  return keys.flatMap(([, id], place) => [id, kept[place].file.size]);
}

/** Takes away the files that are not among these and that nothing which could be gone back to names, unless another window has written. */
export const sweepFiles = (profile, seen, named) =>
  alone(async () => {
    const base = (await open()).transaction(['documents', 'steps', 'files'], 'readwrite');
    const files = base.objectStore('files');
    const [keys, kept, document, steps] = await Promise.all([
      files.getAllKeys(all(profile)),
      files.getAll(all(profile)),
      base.objectStore('documents').get(profile),
      base.objectStore('steps').getAll(all(profile)),
    ]);
    if ((document?.number ?? 0) !== seen) return;
    keys.forEach((key, place) => {
      // One may have been put there a moment ago, before its name is in a document.
      const isNew = Date.now() - kept[place].at < 86_400_000;
      if (!isNew && ![named, ...steps].some((it) => it.includes(key[1]))) files.delete(key).catch(() => {});
    });
    await base.done;
  });

/** Takes a profile away, or everything when none is named. */
export const eraseJournal = (profile) =>
  alone(async () => {
    const base = (await open()).transaction(['documents', 'steps', 'files'], 'readwrite', { durability: 'strict' });
    const range = profile ? all(profile) : undefined;
    for (const name of ['documents', 'steps', 'files']) {
      const store = base.objectStore(name);
      (range ? store.delete(name === 'documents' ? profile : range) : store.clear()).catch(() => {});
    }
    await base.done;
  });

let line;

/** Hears what other windows tell: `report(what, profile, version, text)`. */
export function listenToWindows(name, report) {
  if (!window.BroadcastChannel) return;
  line = new BroadcastChannel(name);
  line.onmessage = ({ data }) => {
    // Whatever another program on this origin may send.
    if (data?.waymark) report(`${data.waymark}`, `${data.profile}`, Number(data.version), `${data.text}`);
  };
}

/** Tells the other windows. */
export const tellWindows = (waymark, profile, version, text) => line?.postMessage({ waymark, profile, version, text });

/** Whether the browser has promised to keep what is stored; asks it to when it may be asked. */
export async function lasting(ask) {
  const storage = navigator.storage;
  if (!storage?.persisted) return false;
  return (await storage.persisted()) || (ask && storage.persist());
}

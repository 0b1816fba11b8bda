// Fetches the journal's script when something is first asked of it, so that no page waits for it: the page stands by then.
let coming;
const journal = () =>
  (coming ??= import(FILES.journal).catch(() => {
    coming = undefined;
    // By this name the program knows that the journal may be there all the same, and hold answers.
    throw new DOMException('', 'NetworkError');
  }));

export const readJournal = async (...all) => (await journal()).readJournal(...all);
export const writeJournal = async (...all) => (await journal()).writeJournal(...all);
export const journalProfiles = async () => (await journal()).journalProfiles();
export const eraseJournal = async (profile) => (await journal()).eraseJournal(profile);
export const putFile = async (...all) => (await journal()).putFile(...all);
export const getFile = async (...all) => (await journal()).getFile(...all);
export const heldFiles = async (profile) => (await journal()).heldFiles(profile);
export const sweepFiles = async (...all) => (await journal()).sweepFiles(...all);
export const lasting = async (ask) => (await journal()).lasting(ask);

// Nobody waits for these. When the script does not come, reading the journal says so.
export const listenToWindows = (...all) => void journal().then((it) => it.listenToWindows(...all), () => {});
export const tellWindows = (...all) => void journal().then((it) => it.tellWindows(...all), () => {});

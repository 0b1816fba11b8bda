// Fetches what no page waits for, when it is first asked for: the journal, and what keeps the site for use without a connection.
let coming;
let here;
const late = () =>
  (coming ??= import(FILES.late).then(
    (it) => (here = it),
    () => {
      coming = undefined;
      // By this name the program knows that the journal may be there all the same, and hold answers.
      throw new DOMException('', 'NetworkError');
    },
  ));

export const readJournal = async (...all) => (await late()).readJournal(...all);
export const writeJournal = async (...all) => (await late()).writeJournal(...all);
export const journalProfiles = async () => (await late()).journalProfiles();
export const eraseJournal = async (profile) => (await late()).eraseJournal(profile);
export const putFile = async (...all) => (await late()).putFile(...all);
export const getFile = async (...all) => (await late()).getFile(...all);
export const heldFiles = async (profile) => (await late()).heldFiles(profile);
export const sweepFiles = async (...all) => (await late()).sweepFiles(...all);
export const lasting = async (ask) => (await late()).lasting(ask);

// The browser's offer to install the site can come before the rest does.
const early = {};
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  early.offer = event;
});

// Nobody waits for these. When the script does not come, reading the journal says so.
const soon = (name) => (...all) => void late().then((it) => it[name](...all), () => {});
export const listenToWindows = soon('listenToWindows');
export const tellWindows = soon('tellWindows');
const start = soon('startOffline');
export const startOffline = (file, report) => start(file, report, early);
/** Nobody can ask for this before something was reported, which the script does. */
export const actOffline = (act) => here?.actOffline(act);

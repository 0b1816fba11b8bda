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

const of = (name) => async (...all) => (await late())[name](...all);
export const readJournal = of('readJournal');
export const writeJournal = of('writeJournal');
export const journalProfiles = of('journalProfiles');
export const eraseJournal = of('eraseJournal');
export const putFile = of('putFile');
export const getFile = of('getFile');
export const heldFiles = of('heldFiles');
export const sweepFiles = of('sweepFiles');
export const lasting = of('lasting');

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

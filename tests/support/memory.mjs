// What the program holds in memory, and a way to make it change pages: for the bench and for a test.

/** Runs before the program: its memory is an export that nobody else can reach. */
export const REMEMBER = `(() => {
  window.wasmMemories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      for (const it of Object.values((made.instance ?? made).exports)) {
        if (it instanceof WebAssembly.Memory && !window.wasmMemories.includes(it)) window.wasmMemories.push(it);
      }
      return made;
    };
  }
})()`;

/** The memory of the program in bytes, once the above has run. */
export const HELD = 'window.wasmMemories.reduce((sum, it) => sum + it.buffer.byteLength, 0)';

/** Follows links of the page's own header, each after the page before it is there. */
export const SWITCH = (count) => `(async () => {
  const pages = ['teacher', 'school', 'evidence', 'my-data'];
  for (let turn = 0; turn < ${count}; turn += 1) {
    const before = document.querySelector('#main h1');
    document.querySelector('header nav a[href$="/' + pages[turn % pages.length] + '"], header nav a[href$="/' + pages[turn % pages.length] + '/"]').click();
    for (let wait = 0; document.querySelector('#main h1') === before; wait += 1) {
      if (2000 < wait) throw new Error('no new page came after a click on ' + pages[turn % pages.length]);
      await new Promise((next) => setTimeout(next, 1));
    }
  }
})()`;

// Starts the program and fetches its parts. The build bundles this with the script that wasm-bindgen writes.
import { __wbg_finalize_init, __wbg_get_imports } from './waymark.js';

// Put in by the build: the name of the main file, the names of all others, and of each part the places of its files among them.
const MAIN = FILES.main;
const NAMES = FILES.names;
const PARTS = FILES.parts;
let wasm;

const fetched = async (file, imports) => {
  const answer = await fetch(new URL(file, import.meta.url));
  // Compiling while it arrives is allowed for this type alone, and not every host knows it.
  return answer.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

// Only what has come is remembered: after a failure the file can be asked for again. Never twice after that, because a part
// writes its data into the memory once more when it is made anew.
const here = {};
const once = (file) =>
  (here[file] ??= fetched(file, { m: wasm }).catch((problem) => {
    delete here[file];
    throw problem;
  }));

// What the program calls to have the files of a part: with a function of its own to be told how it went.
const part = (places) => (callback, data) => {
  Promise.all(places.map((place) => once(`${NAMES[place]}.wasm`)))
    .then(() => true, (problem) => console.error(problem))
    .then((came) => wasm.__indirect_function_table.get(callback)(data, !!came));
};

const imports = __wbg_get_imports();
imports.p = {};
for (const name in PARTS) imports.p[name] = part(PARTS[name]);
fetched(MAIN, imports).then(({ instance, module }) => {
  wasm = instance.exports;
  __wbg_finalize_init(instance, module);
});

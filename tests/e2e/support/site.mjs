// A host for the tests of the service worker: serves dist/ or another folder, and can change, break and vanish as hosts do.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export class Site {
  constructor(folder = 'dist') {
    this.folder = folder;
  }

  /** What is answered in the place of the file in dist/: `{ status, type, body }` by its path. */
  changed = new Map();
  /** Every path that was asked for. */
  asked = [];

  async start(port = 0) {
    this.server = createServer((request, response) => this.answer(new URL(request.url, 'http://site').pathname, response));
    await new Promise((ready) => this.server.listen(port, '127.0.0.1', ready));
    this.port = this.server.address().port;
    this.origin = `http://127.0.0.1:${this.port}`;
    return this;
  }

  /** From now on nobody answers. */
  async vanish() {
    if (!this.server) return;
    this.server.closeAllConnections();
    await new Promise((gone) => this.server.close(gone));
    this.server = undefined;
  }

  async comeBack() {
    await this.start(this.port);
  }

  async answer(path, response) {
    this.asked.push(path);
    const file = path.endsWith('/') ? `${path}index.html` : extname(path) ? path : `${path}/index.html`;
    const found = this.changed.get(file) ?? (await this.read(file).catch(() => undefined));
    const { status = 200, body, type = TYPES[extname(file)] } = found ?? { status: 404, body: (await this.read('/404.html')).body, type: TYPES['.html'] };
    response.writeHead(status, { 'Content-Type': type ?? 'text/plain', 'Cache-Control': 'no-cache' });
    response.end(body);
  }

  async read(file) {
    return { body: await readFile(`${this.folder}${decodeURI(file)}`) };
  }

  /** Another version: one file with other content, and the worker that the build would write for it. */
  async publish(file, change) {
    const { createHash } = await import('node:crypto');
    const old = (this.changed.get(file) ?? (await this.read(file))).body;
    const body = Buffer.from(change(old.toString()));
    const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    const worker = (this.changed.get('/worker.js') ?? (await this.read('/worker.js'))).body.toString();
    const list = worker.match(/const GROUPS = (.*);\n/)[1];
    const changedList = list.replace(`["${hash(old)}",${old.length}]`, `["${hash(body)}",${body.length}]`);
    if (changedList === list) throw new Error(`the worker does not list ${file}`);
    const version = hash(Buffer.from(changedList)).slice(0, 8);
    this.changed.set(file, { body });
    this.changed.set('/worker.js', {
      body: worker.replace(list, changedList).replace(/const VERSION = ".*"/, `const VERSION = "${version}"`),
    });
    return version;
  }
}

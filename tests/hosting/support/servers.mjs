// Starts a server on this computer with the recipe that the build wrote: its placeholders filled in, nothing else changed. Around it
// stands only what a test needs: files of its own, no rights of an administrator.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Apache where it is named, with the folder of its modules: APACHE=/usr/sbin/apache2 APACHE_MODULES=/usr/lib/apache2/modules. */
export const SERVERS = ['nginx', 'caddy', ...(process.env.APACHE ? ['apache'] : [])];
export const BASES = ['/', '/skole/'];

/** Where `cargo xtask test` built the site for an address, and the folder that stands for the address `/`. */
export function built(base) {
  return base === '/' ? { folder: 'dist', root: 'dist' } : { folder: `target/hosting${base.slice(0, -1)}`, root: 'target/hosting' };
}

function fill(text, places) {
  for (const [place, value] of places) {
    if (!text.includes(place)) throw new Error(`the recipe has no place \`${place}\``);
    text = text.replaceAll(place, value);
  }
  return text;
}

const WAYS = {
  nginx(home, port, { folder, root }) {
    const places = [['listen 80;', `listen 127.0.0.1:${port};`], ['listen [::]:80;', ''], ['/srv/www', resolve(root)]];
    writeFileSync(join(home, 'site.conf'), fill(readFileSync(`${folder}.nginx.conf`, 'utf8'), places));
    const brotli = process.env.NGINX_BROTLI ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(home, kind)};`);
    const around = ['daemon off;', 'master_process off;', `pid ${join(home, 'pid')};`, `load_module ${brotli};`, 'events {}'];
    writeFileSync(join(home, 'main.conf'), `${around.join('\n')}\nhttp { access_log off; ${folders.join(' ')} include site.conf; }\n`);
    return [process.env.NGINX ?? '/usr/sbin/nginx', ['-e', 'stderr', '-p', home, '-c', join(home, 'main.conf')]];
  },
  // Its recipe travels with the site, in .htaccess; here is what an administrator sets. It compresses by itself too, as many hosts do.
  apache(home, port, { root }) {
    const modules = ['mpm_event', 'unixd', 'authz_core', 'dir', 'filter', 'mime', 'headers', 'rewrite', 'negotiation', 'deflate'];
    const load = modules.map((name) => [`${name}_module`, `${process.env.APACHE_MODULES}/mod_${name}.so`]);
    const lines = [
      ...load.filter(([, file]) => existsSync(file)).map((words) => `LoadModule ${words.join(' ')}`),
      `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${join(home, 'pid')}\nErrorLog ${join(home, 'log')}\nTypesConfig /etc/mime.types`,
      process.getuid() === 0 ? 'User nobody\nGroup nogroup' : '',
      'AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json application/wasm',
      `DocumentRoot ${resolve(root)}\n<Directory ${resolve(root)}>\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>`,
    ];
    writeFileSync(join(home, 'main.conf'), `${lines.join('\n')}\n`);
    return [process.env.APACHE, ['-f', join(home, 'main.conf'), '-D', 'FOREGROUND']];
  },
  caddy(home, port, { folder, root }) {
    const places = [['\nwaymark.example {', `\nhttp://127.0.0.1:${port} {`], ['/srv/www', resolve(root)]];
    writeFileSync(join(home, 'site'), fill(readFileSync(`${folder}.Caddyfile`, 'utf8'), places));
    writeFileSync(join(home, 'main'), '{\n\tadmin off\n}\nimport site\n');
    return [process.env.CADDY ?? '/usr/bin/caddy', ['run', '--adapter', 'caddyfile', '--config', join(home, 'main')]];
  },
};

/** A server of this kind with the site for this address. */
export async function start(server, base) {
  const home = mkdtempSync(join(tmpdir(), 'waymark-'));
  const port = await freePort();
  const [program, words] = WAYS[server](home, port, built(base));
  let said = '';
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home } });
  child.on('error', (error) => (said += error));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words));
  const ended = new Promise((done) => child.once('close', done));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (let waited = 0; !(await answers(port)); waited += 100) {
    if (waited > 10_000 || child.exitCode !== null || child.pid === undefined) {
      if (child.pid !== undefined) await stop();
      throw new Error(`${program} did not start:\n${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true))).once('error', () => done(false));
  });
}

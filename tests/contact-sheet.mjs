// A picture of some pages in every language, to look at side by side: node tests/contact-sheet.mjs [tr ar …]
// Needs the built site in dist/. Writes target/contact-sheet/index.html and the pictures beside it.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PORT = Number(process.env.PORT_SHEET ?? 4199);
const PAGES = ['', 'teacher', 'school', 'plan', 'guide/school-label', 'about'];
const WIDTHS = [320, 1280];
const OUT = 'target/contact-sheet';

const all = readdirSync('public/lang', { withFileTypes: true }).filter((it) => it.isDirectory()).map((it) => it.name).sort();
const languages = process.argv.length > 2 ? process.argv.slice(2) : all;

const server = spawn('node_modules/.bin/sirv', ['dist', '--host', '127.0.0.1', '--port', String(PORT), '--single', '404.html', '--quiet'], { stdio: 'ignore' });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(OUT, { recursive: true });
  let rows = '';
  for (const language of languages) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block', deviceScaleFactor: 0.6 });
      let cells = `<th>${language}, ${width}</th>`;
      for (const path of PAGES) {
        await page.goto(`http://127.0.0.1:${PORT}/${language}/${path}`, { waitUntil: 'networkidle' });
        const name = `${language}-${width}-${path.replaceAll('/', '-') || 'start'}.png`;
        await page.screenshot({ path: `${OUT}/${name}` });
        cells += `<td><img src="${name}" alt="${path || 'start'}" loading="lazy"></td>`;
      }
      rows += `<tr>${cells}</tr>\n`;
      await page.close();
    }
    console.log(language);
  }
  writeFileSync(`${OUT}/index.html`, `<!DOCTYPE html><meta charset="utf-8"><title>Languages</title><table>\n${rows}</table>\n`);
  console.log(`${OUT}/index.html`);
} finally {
  await browser.close();
  server.kill();
}

// One picture of all pages: a strip for each, from left and from right, light and dark, desktop with phone.
import { readFileSync } from 'node:fs';

const LOOKS = [
  ['ltr', 'light'],
  ['ltr', 'dark'],
  ['rtl', 'light'],
  ['rtl', 'dark'],
];
const WIDTH = 2700;
/** How high each picture stands on the sheet; what is below is cut off. */
const HEIGHT = 200;

/** The sheet as a WebP, of the pictures in a folder. */
export async function sheet(page, folder, names, sizes) {
  const picture = (name, side, size, scheme) => {
    const data = readFileSync(`${folder}/${name}-${side}-${size}-${scheme}.webp`).toString('base64');
    const width = Math.round((HEIGHT * sizes[size].width) / sizes[size].height);
    return `<img class="${scheme}" style="width:${width}px" src="data:image/webp;base64,${data}">`;
  };
  const pair = (name, side, scheme) => `<span>${picture(name, side, 'desktop', scheme)}${picture(name, side, 'phone', scheme)}</span>`;
  const strip = (name) => `<section><h2>${name}</h2><div>${LOOKS.slice(0, 2).map(([side, scheme]) => pair(name, side, scheme)).join('')}</div><div>${LOOKS.slice(2).map(([side, scheme]) => pair(name, side, scheme)).join('')}</div></section>`;
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.setContent(`<!doctype html><html lang="en"><style>
    body { margin: 0; padding: 56px; background: #e9eddf; color: #1d2733; font: 20px/1.4 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
    h1 { margin: 0 0 4px; font-size: 64px; font-weight: 400; letter-spacing: -0.015em; }
    p { margin: 0 0 40px; color: #4d5863; font: 22px/1.5 system-ui, sans-serif; }
    main { display: grid; grid-template-columns: repeat(3, max-content); justify-content: space-between; gap: 44px 56px; }
    h2 { margin: 0 0 10px; padding-top: 8px; border-top: 3px solid #0b4f4a; font-size: 24px; font-weight: 700; }
    section > div { display: flex; gap: 22px; margin-bottom: 14px; }
    span { display: flex; gap: 8px; }
    img { height: ${HEIGHT}px; object-fit: cover; object-position: top; background: #faf7f0; box-shadow: 0 1px 5px #1d273359; }
    img.dark { background: #11181a; }
  </style><h1>Waymark</h1><p>Every page with the example’s answers: desktop and phone, light and dark, from left to right and, in a made-up language, from right to left.</p><main>${names.map(strip).join('')}</main></html>`);
  await page.evaluate(() => Promise.all([...document.images].map((it) => it.decode())));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const devtools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width: WIDTH, height, scale: 1 };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 62, clip, captureBeyondViewport: true });
  return Buffer.from(data, 'base64');
}

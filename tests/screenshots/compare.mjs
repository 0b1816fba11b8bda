// How different two pictures look, reckoned by the browser, which can read its own format.

/** A point looks different when one of its colours moved by more than this, of 255. */
const SEEN = 40;

/** The part of all points that look different, from 0 to 1; two pictures (WebP in base64) of unequal size differ where only one is. */
export async function difference(page, before, now) {
  return page.evaluate(
    async ([before, now, seen]) => {
      const read = async (text) => {
        const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas.drawImage(picture, 0, 0);
        return canvas.getImageData(0, 0, picture.width, picture.height);
      };
      const [one, other] = [await read(before), await read(now)];
      const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
      const all = Math.max(one.width, other.width) * Math.max(one.height, other.height);
      let different = all - width * height;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const [a, b] = [(y * one.width + x) * 4, (y * other.width + x) * 4];
          if ([0, 1, 2].some((colour) => Math.abs(one.data[a + colour] - other.data[b + colour]) > seen)) different += 1;
        }
      }
      return different / all;
    },
    [before, now, SEEN],
  );
}

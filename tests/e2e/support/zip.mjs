// Archives, opened with a library that shares no code with the program.
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** The files of an archive by their names. */
export async function unzipped(bytes) {
  const archive = await promisify(yauzl.fromBuffer)(bytes, { lazyEntries: true });
  const open = promisify(archive.openReadStream.bind(archive));
  const files = new Map();
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => resolve(files));
    archive.on('entry', (entry) => {
      open(entry)
        .then(buffer)
        .then((content) => {
          files.set(entry.fileName, content);
          archive.readEntry();
        })
        .catch(reject);
    });
    archive.readEntry();
  });
}

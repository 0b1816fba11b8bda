// What a browser stores, looked into and changed from outside.

/** Leaves no room in the local storage of this origin, to the last byte. */
export const fillQuick = (page) =>
  page.evaluate(() => {
    let text = 'x'.repeat(1 << 22);
    let kept = '';
    while (text.length) {
      try {
        localStorage.setItem('filler', kept + text);
        kept += text;
      } catch {
        text = text.slice(0, text.length >> 1);
      }
    }
  });

/**
 * Does something to a store of the program's base. `act` gets the store; it is sent to the page as its own text, so it uses nothing from
 * around it. Answers with the result of the request that it gives back, once the transaction is over.
 */
export const inStore = (page, store, act) =>
  // As text, because the page's policy allows none to be made into code inside it.
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    // A base that were made here would have no stores.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('${store}', 'readwrite');
      const request = (${act})(transaction.objectStore('${store}'));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request?.result);
      };
    };
  })`);

// The script that `later.js` fetches.
export * from './journal.js';
export * from './offline.js';

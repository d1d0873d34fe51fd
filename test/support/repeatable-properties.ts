import fc from "fast-check";

/**
 * Property tests draw the same inputs on every run of `npm test`, so that red means a change and not luck.
 * `npm run sweep` draws new ones each time: a failure there prints its seed, which belongs in a test of its own.
 */
const drawsAnew = process.env.FAZHI_NEW_SEEDS === "1";
if (!drawsAnew) fc.configureGlobal({ seed: 20211231 });

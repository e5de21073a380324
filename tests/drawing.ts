import { configureGlobal } from "fast-check";

/**
 * Set before every test file. The properties draw the same small worlds at each `npm test`, so that a change
 * is judged by what it changes; `npm run fuzz` draws new ones and prints the seed of what it finds.
 */
const { DRAWING_SEED } = process.env;
configureGlobal({ seed: DRAWING_SEED === undefined ? 20261120 : Number(DRAWING_SEED) });

/** The shipped background table, opened in Node. */
import { readFileSync } from 'node:fs';
import { createRarity, type Rarity } from '../text/rarity.ts';

export function readBackground(): Rarity {
  return createRarity(readFileSync(new URL('../../public/background/en.bin', import.meta.url)));
}

/**
 * Words as often as the news prints them: the shipped background table says in how many of 301,340 statements each of
 * its 20,000 stems stood. English words stand for the stems that `words.txt` knows (nine tenths of all that is said),
 * invented ones for the others, and for the words too rare for the table. Gives a drawer of words; reads two files.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash32 } from '../../../lib/text/hash.ts';
import { BACKGROUND_HEADER_BYTES, STEPS_PER_NAT } from '../../../lib/text/rarity.ts';
import { splitWords } from '../../../lib/text/words.ts';
import type { Random } from '../../seeded-random.ts';

const BACKGROUND = join(import.meta.dirname, '../../../public/background/en.bin');
const WORDS = join(import.meta.dirname, 'words.txt');

/** Share of the words of news that the table lacks, as measured for `COVERED_SHARE` of lib/text/rarity.ts. */
const UNKNOWN_SHARE = 0.02;

/** Such words are drawn from so many times as many as the table holds, the first of them most often. */
const UNKNOWN_TIMES = 50;

/** Share of statements above which a word counts as no more frequent: how often it stands twice is not known. */
const MOST_SHARE = 0.95;

const SYLLABLES = 'ba do ker lin mo tra vek sel pon rid gar fen lo mar ti nu sha wil cor den'.split(' ');

export interface NewsWords {
  draw(random: Random): string;
}

export function loadNewsWords(): NewsWords {
  const ranked = readBackgroundCounts();
  const known = new Map<number, string>();
  for (const word of readFileSync(WORDS, 'utf8').split(/\s+/)) {
    const stem = splitWords(word)[0]?.stem;
    if (stem) known.set(hash32(stem), word);
  }
  const words = ranked.map(({ hash }, rank) => known.get(hash) ?? inventWord(rank));
  // Expected times a statement, from the share of statements that have it at all.
  const sums = new Float64Array(ranked.length);
  let sum = 0;
  ranked.forEach(({ share }, rank) => {
    sum -= Math.log(1 - Math.min(MOST_SHARE, share));
    sums[rank] = sum;
  });
  return {
    draw(random) {
      if (random() < UNKNOWN_SHARE) return inventWord(Math.floor(words.length * UNKNOWN_TIMES ** random()));
      return words[firstAbove(sums, random() * sum)]!;
    },
  };
}

/** Most frequent first. The layout is that of `BACKGROUND_MAGIC`. */
function readBackgroundCounts(): { hash: number; share: number }[] {
  const bytes = readFileSync(BACKGROUND);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const statements = view.getUint32(8, true);
  const logs = BACKGROUND_HEADER_BYTES + size * 4;
  return Array.from({ length: size }, (_, i) => ({
    hash: view.getUint32(BACKGROUND_HEADER_BYTES + i * 4, true),
    share: Math.exp(bytes[logs + i]! / STEPS_PER_NAT) / statements,
  })).sort((a, b) => b.share - a.share || a.hash - b.hash);
}

/** A word of its own for each rank; rare ones are longer, as they are. */
function inventWord(rank: number): string {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How rare a word is: a shipped table of background counts, blended with the corpus's own. In a corpus of ten
 * articles every phrase looks rare; the background says which are not. Takes the table's bytes (the extension fetches
 * them, Node reads a file) or null; gives rarities in nats (−ln of the share of statements that hold the stem).
 * Text in a language the table does not cover is weighed by word length instead, so that nothing is mistaken for rare.
 */
import { hash32 } from './hash.ts';

/**
 * "VRB2", little-endian: layout is magic, count, statements counted, then sorted u32 hashes, u8 log counts, and a bit
 * a stem that says whether it is mostly written with a capital inside sentences.
 */
export const BACKGROUND_MAGIC = 0x32425256;
export const BACKGROUND_HEADER_BYTES = 12;
/** Steps of the quantised count a nat: 20 keeps e^12.7 in a byte with an error of 2.5 %. */
export const STEPS_PER_NAT = 20;

/**
 * How many statements of evidence the background counts for, when it is blended with the corpus. In a corpus of ten
 * articles on one story the words of the story are frequent, which says nothing of how telling they are; in a corpus of
 * a million statements the corpus decides nearly alone. Chosen on five articles of one story, where 20,000 weighed a
 * word of the story too low; not yet fitted.
 */
const PSEUDO_COUNT = 100_000;
/** Share of a text's words the table must know before it is trusted. Seen: English news 0.98, French 0.52, German 0.30. */
const COVERED_SHARE = 0.7;
/** Rarity of stems by length for languages without a table, in nats: short words are function words nearly anywhere. */
const NEUTRAL_BY_LENGTH = [2, 2, 2, 3, 4.5, 6, 7, 7.5, 8];
/** The same for words in Chinese characters or katakana: two of them are as telling as seven letters. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Katakana}]/u;
const IDEOGRAPHS_BY_LENGTH = [2, 4.5, 7, 8];
/** Without a table all words are weighed as if this many statements had been counted. */
const NEUTRAL_STATEMENTS = 300_000;

export interface Weigh {
  /** Rarity of a stem, in nats. */
  (stem: string): number;
  /** Whether a stem is a name by how the background writes it; what it lacks is a name if it has a capital at all. */
  isName(stem: string): boolean;
}

/** What a corpus counted: in how many of its statements each stem occurs. */
export interface CorpusCounts {
  documentFrequency: ReadonlyMap<string, number>;
  statements: number;
}

export interface Rarity {
  /** Rarity by the background alone; a stem it lacks is as rare as the rarest it holds, and a little more. */
  backgroundIdf(stem: string): number;
  /** A measure for texts of these stems, blended with the corpus's counts where given; these do not change any more. */
  weigher(stems: readonly string[], corpus?: CorpusCounts): Weigh;
}

/** @throws if the bytes are not a background table, naming what is wrong. */
export function createRarity(bytes: Uint8Array | null): Rarity {
  const table = bytes ? readTable(bytes) : null;
  const statements = table?.statements ?? NEUTRAL_STATEMENTS;
  const share = (stem: string, covered: boolean): number => {
    const count = table && covered ? table.count(stem) : null;
    if (count !== null) return count / statements;
    return covered && table ? table.unseen / statements : Math.exp(-neutralIdf(stem));
  };
  // A page's statements are weighed by one corpus: what a word weighs is worked out once for all of them.
  const weighed = new WeakMap<CorpusCounts, Record<'covered' | 'neutral', Map<string, number>>>();
  const weighedBy = (corpus: CorpusCounts) => {
    const found = weighed.get(corpus) ?? { covered: new Map(), neutral: new Map() };
    weighed.set(corpus, found);
    return found;
  };
  return {
    backgroundIdf: (stem) => -Math.log(share(stem, true)),
    weigher: (stems, corpus) => {
      const covered = table !== null && isCovered(stems, table);
      const known = corpus ? weighedBy(corpus)[covered ? 'covered' : 'neutral'] : new Map<string, number>();
      const weigh = (stem: string): number => {
        const cached = known.get(stem);
        if (cached !== undefined) return cached;
        let probability = share(stem, covered);
        const seen = corpus?.documentFrequency.get(stem);
        if (corpus && seen !== undefined) {
          probability = (seen + PSEUDO_COUNT * probability) / (corpus.statements + PSEUDO_COUNT);
        }
        const idf = Math.max(0, -Math.log(probability));
        known.set(stem, idf);
        return idf;
      };
      return Object.assign(weigh, { isName: (stem: string) => !covered || table.isName(stem) });
    },
  };
}

interface Table {
  statements: number;
  /** Count given to a stem the table lacks: half of the least count it holds. */
  unseen: number;
  count(stem: string): number | null;
  isName(stem: string): boolean;
}

function readTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < BACKGROUND_HEADER_BYTES || view.getUint32(0, true) !== BACKGROUND_MAGIC) {
    throw new Error(
      'Not a background table: it must begin with "VRB2". Build it with test/evaluate/build-background.ts.',
    );
  }
  const size = view.getUint32(4, true);
  if (bytes.byteLength !== BACKGROUND_HEADER_BYTES + size * 5 + Math.ceil(size / 8)) {
    throw new Error(`Background table is cut off: ${bytes.byteLength} bytes for ${size} stems.`);
  }
  const logs = BACKGROUND_HEADER_BYTES + size * 4;
  let least = 255;
  for (let i = 0; i < size; i++) least = Math.min(least, bytes[logs + i]!);
  const capitals = logs + size;
  /** Position of a stem in the table, or -1. */
  const find = (stem: string): number => {
    const hash = hash32(stem);
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = view.getUint32(BACKGROUND_HEADER_BYTES + middle * 4, true);
      if (at === hash) return middle;
      if (at < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return {
    statements: view.getUint32(8, true),
    unseen: Math.exp(least / STEPS_PER_NAT) / 2,
    count(stem) {
      const at = find(stem);
      return at < 0 ? null : Math.exp(bytes[logs + at]! / STEPS_PER_NAT);
    },
    isName(stem) {
      const at = find(stem);
      return at < 0 || ((bytes[capitals + (at >> 3)]! >> (at & 7)) & 1) === 1;
    },
  };
}

function isCovered(stems: readonly string[], table: Table): boolean {
  let known = 0;
  for (const stem of stems) if (table.count(stem) !== null) known++;
  return known >= COVERED_SHARE * stems.length;
}

function neutralIdf(stem: string): number {
  if (IDEOGRAPHS.test(stem))
    return IDEOGRAPHS_BY_LENGTH[Math.min(stem.length, IDEOGRAPHS_BY_LENGTH.length - 1)]!;
  return NEUTRAL_BY_LENGTH[Math.min(stem.length, NEUTRAL_BY_LENGTH.length - 1)]!;
}

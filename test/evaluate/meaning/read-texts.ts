/**
 * The text that the table of meaning is fitted on → distinct statements in a seeded random order, and how often each word
 * form stands in a statement. Takes JSON Lines with a `text` a line or plain text, one statement a line; also gzipped.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { hash32 } from '../../../lib/text/hash.ts';
import { splitWords } from '../../../lib/text/words.ts';

/** Statements of fewer words say too little, of more cost too much to encode. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 45;

export interface TrainingTexts {
  /** At most as many as asked for. */
  texts: string[];
  /** Folded word form → statements that hold it, of all that were read. */
  counts: Map<string, number>;
  /** Statements read. */
  statements: number;
}

export async function readTexts(file: string, most: number): Promise<TrainingTexts> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  const isJson = /\.(jsonl|ndjson)(\.gz)?$/.test(file);
  const counts = new Map<string, number>();
  const order = new Map<string, number>();
  let statements = 0;
  for await (const line of createInterface({ input })) {
    if (!line.trim()) continue;
    const text: string = isJson ? JSON.parse(line).text : line;
    const words = splitWords(text).map(({ folded }) => folded);
    statements++;
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (words.length >= FEWEST_WORDS && words.length <= MOST_WORDS) order.set(text, hash32(`order ${text}`));
  }
  const texts = [...order].sort((a, b) => a[1] - b[1]).map(([text]) => text);
  return { texts: texts.slice(0, most), counts, statements };
}

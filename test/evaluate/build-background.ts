/**
 * Counts in how many statements each stem occurs and writes the commonest as the background table that ships.
 * Takes NDJSON with a `text` a line (also gzipped) on one side, gives public/background/en.bin on the other:
 * numbers only, no text.
 * usage: node test/evaluate/build-background.ts <statements.jsonl[.gz]> <out.bin>
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { hash32 } from '../../lib/text/hash.ts';
import { BACKGROUND_HEADER_BYTES, BACKGROUND_MAGIC, STEPS_PER_NAT } from '../../lib/text/rarity.ts';
import { splitWords } from '../../lib/text/words.ts';

/** Stems kept: 5 bytes each, 100 kB in all. The rarest kept occur in 2 of 300,000 statements. */
const STEMS = 20_000;

const [source, out] = process.argv.slice(2);
if (!source || !out) throw new Error('usage: build-background.ts <statements.jsonl[.gz]> <out.bin>');
const raw = createReadStream(source);
const input = source.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;

/** Share of a stem's uses inside sentences that must have a capital for it to count as a name. */
const CAPITAL_SHARE = 0.85;

const counts = new Map<string, number>();
/** By stem: uses inside sentences, with and without a capital. */
const cases = new Map<string, { upper: number; lower: number }>();
let statements = 0;
for await (const line of createInterface({ input })) {
  if (!line) continue;
  statements++;
  const { text } = JSON.parse(line);
  const words = splitWords(text);
  for (const stem of new Set(words.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [i, { start, text: printed, stem }] of words.entries()) {
    if (i === 0 || /[.!?:]/.test(text.slice(words[i - 1]!.end, start))) continue;
    const found = cases.get(stem) ?? { upper: 0, lower: 0 };
    cases.set(stem, found);
    if (/^\p{Lu}/u.test(printed)) found.upper++;
    else found.lower++;
  }
}

const isName = (stem: string): boolean => {
  const { upper = 0, lower = 0 } = cases.get(stem) ?? {};
  return upper > 0 && upper >= CAPITAL_SHARE * (upper + lower);
};
const byHash = new Map<number, { count: number; name: boolean }>();
for (const [stem, count] of [...counts].sort((x, y) => y[1] - x[1]).slice(0, STEMS)) {
  const hash = hash32(stem);
  const other = byHash.get(hash);
  byHash.set(hash, { count: count + (other?.count ?? 0), name: isName(stem) && (other?.name ?? true) });
}
const rows = [...byHash].sort((x, y) => x[0] - y[0]);
const bytes = new Uint8Array(BACKGROUND_HEADER_BYTES + rows.length * 5 + Math.ceil(rows.length / 8));
const view = new DataView(bytes.buffer);
view.setUint32(0, BACKGROUND_MAGIC, true);
view.setUint32(4, rows.length, true);
view.setUint32(8, statements, true);
const logs = BACKGROUND_HEADER_BYTES + rows.length * 4;
for (const [i, [hash, { count, name }]] of rows.entries()) {
  view.setUint32(BACKGROUND_HEADER_BYTES + i * 4, hash, true);
  bytes[logs + i] = Math.min(255, Math.round(Math.log(count) * STEPS_PER_NAT));
  if (name) bytes[logs + rows.length + (i >> 3)]! |= 1 << (i & 7);
}
writeFileSync(out, bytes);
console.log(`${statements} statements, ${counts.size} stems, ${rows.length} kept, ${bytes.length} bytes`);

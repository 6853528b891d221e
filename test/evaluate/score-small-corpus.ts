/**
 * Does a small corpus mislead the judge? The same labelled pairs, judged with the counts of a corpus of ten articles
 * and with those of a whole heap: in ten articles every phrase looks rare, unless the background says otherwise. Prints
 * precision and recall, not counting exact pairs, for several draws of ten, and how far precision falls at worst.
 * usage: node test/evaluate/score-small-corpus.ts <pairs.jsonl> <haystack.jsonl.gz>
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readBackground } from '../../lib/cli/read-background.ts';
import { compareQuotations, type WholeQuotation } from '../../lib/matching/compare-quotations.ts';
import { hash32 } from '../../lib/text/hash.ts';
import type { CorpusCounts, Rarity } from '../../lib/text/rarity.ts';
import { splitWords } from '../../lib/text/words.ts';

const ARTICLES = 10;
const DRAWS = 8;
/** Precision that may be lost, at most. */
const ALLOWED = 0.02;

interface Pair {
  a: WholeQuotation;
  b: WholeQuotation;
  same: boolean;
}

const [pairsFile, heapFile] = process.argv.slice(2);
if (!pairsFile || !heapFile)
  throw new Error('usage: score-small-corpus.ts <pairs.jsonl> <haystack.jsonl.gz>');
const rarity = readBackground();
const pairs = readFileSync(pairsFile, 'utf8').split('\n').filter(Boolean).flatMap(readPair);
const heap: { article: string; text: string }[] = gunzipSync(readFileSync(heapFile))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const whole = score(countStems(heap.map(({ text }) => text)));
print(`all ${heap.length} quotations`, whole);
const articles = [...new Set(heap.map(({ article }) => article))];
let worst = 0;
for (let draw = 0; draw < DRAWS; draw++) {
  const ten = new Set(
    articles
      .map((article) => ({ article, order: hash32(`${draw} ${article}`) }))
      .sort((x, y) => x.order - y.order)
      .slice(0, ARTICLES)
      .map(({ article }) => article),
  );
  const texts = heap.filter(({ article }) => ten.has(article)).map(({ text }) => text);
  // The pairs' own words are in the corpus that finds them.
  const small = score(countStems(texts), true);
  print(`${ARTICLES} articles, ${texts.length} quotations and the pair's`, small);
  worst = Math.max(worst, whole.precision - small.precision);
}
console.log(`precision falls by ${worst.toFixed(3)} at worst; ${ALLOWED} is allowed`);

function readPair(line: string): Pair[] {
  const row = JSON.parse(line);
  if (row.kind === 'exact') return [];
  const quotation = (text: string, name: string | null, published: string | null): WholeQuotation => ({
    text,
    speaker: name ? { name, mention: name } : null,
    form: 'direct',
    published,
  });
  const a = quotation(row.a, row.speakerA, row.dateA);
  const b = quotation(row.b, row.speakerB, row.dateB);
  return [{ a, b, same: row.label === 'same' }];
}

function stemsOf(text: string): Set<string> {
  return new Set(splitWords(text).map(({ stem }) => stem));
}

function countStems(texts: readonly string[]): CorpusCounts {
  const documentFrequency = new Map<string, number>();
  for (const text of texts) {
    for (const stem of stemsOf(text)) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
  }
  return { documentFrequency, statements: texts.length };
}

function score(counts: CorpusCounts, withOwn = false): { precision: number; recall: number } {
  let right = 0;
  let accepted = 0;
  let wanted = 0;
  for (const { a, b, same } of pairs) {
    const own = withOwn ? withTexts(counts, [a.text, b.text]) : counts;
    const counted: Rarity = { ...rarity, weigher: (stems) => rarity.weigher(stems, own) };
    const found = compareQuotations(a, b, counted).same;
    if (same) wanted++;
    if (found) accepted++;
    if (found && same) right++;
  }
  return { precision: right / accepted, recall: right / wanted };
}

/** The counts with a few texts more; a stem the corpus was asked for and lacks has the count 0. */
function withTexts({ documentFrequency, statements }: CorpusCounts, texts: readonly string[]): CorpusCounts {
  const more = new Map(documentFrequency);
  for (const text of texts) for (const stem of stemsOf(text)) more.set(stem, (more.get(stem) ?? 0) + 1);
  return { documentFrequency: more, statements: statements + texts.length };
}

function print(name: string, { precision, recall }: { precision: number; recall: number }): void {
  console.log(`${name}: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %`);
}

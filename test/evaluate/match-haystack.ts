/**
 * What the judge joins in the wild: quotations drawn at random from a heap, each against all others of the heap that
 * share its rarest words, from other articles. Prints how many were accepted, and how many of the accepted pairs that
 * are not identical a reader found true (haystack-verdicts.json, by line of the heap, without texts). With --out the
 * pairs nobody has read yet are written with their texts, for reading; they stay outside the repository.
 * usage: node test/evaluate/match-haystack.ts <haystack.jsonl.gz> [queries] [--out file]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readBackground } from '../../lib/cli/read-background.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import { compareStatements, type Printing } from '../../lib/matching/compare-statements.ts';
import { daysBetween } from '../../lib/matching/days-apart.ts';
import { createMeanings } from '../../lib/matching/speaker-gist.ts';
import { tokenize } from '../../lib/matching/tokens.ts';
import { foldText } from '../../lib/text/fold.ts';
import { hash32 } from '../../lib/text/hash.ts';
import { splitWords } from '../../lib/text/words.ts';
import type { Relation } from '../../lib/types.ts';

/** Rarest stems asked for, and candidates judged, a quotation: as the product does. */
const STEMS = 12;
const CANDIDATES = 40;
/** Postings read of one stem, at most, unless none is rarer: the words of every sentence find nothing. */
const MOST_POSTINGS = 10_000;
/** Days beyond which a match is of another week. */
const APART_DAYS = 14;

/** same: one statement; arguable: readers might differ; different: two. `a` and `b` are lines of the heap, from 0. */
interface Verdict {
  a: number;
  b: number;
  verdict: 'same' | 'arguable' | 'different';
  relation: Relation;
}

interface Row {
  article: string;
  outlet: string;
  published: string | null;
  text: string;
  speaker: string | null;
}

interface Accepted {
  a: number;
  b: number;
  probability: number;
  relation: Relation;
  flags: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [file, count = '3000'] = positionals;
if (!file) throw new Error('usage: match-haystack.ts <haystack.jsonl.gz> [queries] [--out file]');
const verdictsFile = new URL('haystack-verdicts.json', import.meta.url);

const started = performance.now();
const told = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);

const rows: Row[] = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const postings = indexStems(rows);
told(`${rows.length} quotations indexed`);

const chosen = rows
  .map((_, i) => i)
  .sort((x, y) => hash32(`${x}`) - hash32(`${y}`))
  .slice(0, Number(count));
const accepted = matchAll(chosen);
const different = accepted.filter(({ a, b }) => foldText(rows[a]!.text) !== foldText(rows[b]!.text));
console.log(
  `${chosen.length} quotations against ${rows.length}: ${accepted.length} accepted, ${different.length} not identical`,
);
const verdicts: Verdict[] = existsSync(verdictsFile) ? JSON.parse(readFileSync(verdictsFile, 'utf8')) : [];
const read = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict.verdict]));
report('all', different);
report(
  `more than ${APART_DAYS} days apart`,
  different.filter(({ a, b }) => (daysBetween(rows[a]!.published, rows[b]!.published) ?? 0) > APART_DAYS),
);
if (values.out) {
  const unread = different.filter((pair) => !read.has(keyOf(pair))).sort((x, y) => hashOf(x) - hashOf(y));
  writeFileSync(values.out, unread.map(show).join('\n'));
  told(`${unread.length} unread pairs in ${values.out}`);
}

function indexStems(list: readonly Row[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [i, { text }] of list.entries()) {
    for (const stem of new Set(splitWords(text).map((word) => word.stem))) {
      const found = index.get(stem);
      if (found) found.push(i);
      else index.set(stem, [i]);
    }
  }
  return index;
}

function matchAll(queries: readonly number[]): Accepted[] {
  const rarity = readBackground();
  const meanings = createMeanings(readMeaning());
  const found: Accepted[] = [];
  for (const [done, a] of queries.entries()) {
    if (done % 500 === 0) told(`${done} of ${queries.length}`);
    const stems = [...new Set(splitWords(rows[a]!.text).map((word) => word.stem))];
    const documentFrequency = new Map(stems.map((stem) => [stem, postings.get(stem)!.length]));
    const here = printing(rows[a]!);
    const weigh = rarity.weigher(stems, { documentFrequency, statements: rows.length });
    for (const b of candidatesOf(a, stems)) {
      const { same, probability, relation, flags } = compareStatements(
        here,
        printing(rows[b]!),
        weigh,
        false,
        meanings,
      );
      if (!same) continue;
      const kinds = [...new Set(flags.map(({ kind }) => kind))].join(' ');
      found.push({ a, b, probability, relation, flags: kinds });
    }
  }
  return found;
}

function candidatesOf(a: number, stems: readonly string[]): number[] {
  const idf = (stem: string) => Math.log(rows.length / postings.get(stem)!.length);
  const scores = new Map<number, number>();
  for (const stem of [...stems].sort((x, y) => idf(y) - idf(x)).slice(0, STEMS)) {
    const list = postings.get(stem)!;
    if (list.length > MOST_POSTINGS && scores.size > 0) continue;
    for (const b of list) scores.set(b, (scores.get(b) ?? 0) + idf(stem));
  }
  return [...scores]
    .filter(([b]) => rows[b]!.article !== rows[a]!.article)
    .sort((x, y) => y[1] - x[1])
    .slice(0, CANDIDATES)
    .map(([b]) => b);
}

function report(name: string, pairs: readonly Accepted[]): void {
  const counts = { same: 0, arguable: 0, different: 0, unread: 0 };
  for (const pair of pairs) counts[read.get(keyOf(pair)) ?? 'unread']++;
  const judged = counts.same + counts.arguable + counts.different;
  const precision = judged
    ? `${((100 * counts.same) / judged).toFixed(1)} % true of those read`
    : 'none read';
  console.log(
    `${name}: ${pairs.length} not identical; ${precision} (same ${counts.same}, arguable ${counts.arguable}, different ${counts.different}, unread ${counts.unread})`,
  );
}

function keyOf({ a, b }: { a: number; b: number }): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Order in which pairs are read: by chance, and the same every time. */
function hashOf(pair: Accepted): number {
  return hash32(keyOf(pair));
}

function show({ a, b, probability, relation, flags }: Accepted): string {
  const lines = [a, b].map((i) => {
    const { outlet, published, speaker, text } = rows[i]!;
    return `    ${outlet} ${published} ${speaker}: ${text}`;
  });
  return `${a} ${b} ${probability.toFixed(2)} ${relation} ${flags}\n${lines.join('\n')}\n`;
}

function printing({ text, speaker, published }: Row): Printing {
  return {
    tokenized: tokenize(text),
    speaker: speaker ? { name: speaker, mention: speaker } : null,
    form: 'direct',
    published,
  };
}

/**
 * What the judge joins in the wild: quotations drawn at random from a heap, each against all others of the heap that
 * share its rare words, from other articles. Prints how many were accepted and how long judging took; with --show the
 * accepted pairs that are not identical, for reading. The texts stay outside the repository.
 * usage: node test/evaluate/match-haystack.ts <haystack.jsonl.gz> [queries] [--show]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readBackground } from '../../lib/cli/read-background.ts';
import { compareStatements, type Printing } from '../../lib/matching/compare-statements.ts';
import { tokenize } from '../../lib/matching/tokens.ts';
import { hash32 } from '../../lib/text/hash.ts';
import { splitWords } from '../../lib/text/words.ts';

/** Rarest stems asked for, and candidates judged, a quotation. */
const STEMS = 12;
const CANDIDATES = 10;
/** Postings read of one stem, at most, unless none is rarer: the words of every sentence find nothing. */
const MOST_POSTINGS = 10_000;

interface Row {
  article: string;
  outlet: string;
  published: string;
  text: string;
  speaker: string | null;
}

const [file = '', count = '3000'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const rows: Row[] = gunzipSync(readFileSync(file))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const rarity = readBackground();

const postings = new Map<string, number[]>();
for (const [i, { text }] of rows.entries()) {
  for (const stem of new Set(splitWords(text).map((word) => word.stem))) {
    const list = postings.get(stem);
    if (list) list.push(i);
    else postings.set(stem, [i]);
  }
}
const statements = rows.length;
const idf = (stem: string) => Math.log(statements / (postings.get(stem)?.length ?? 1));

const chosen = rows
  .map((_, i) => i)
  .sort((x, y) => hash32(`${x}`) - hash32(`${y}`))
  .slice(0, Number(count));
let judged = 0;
let spent = 0;
const accepted: {
  a: number;
  b: number;
  probability: number;
  relation: string;
  flags: string;
  identical: boolean;
}[] = [];
for (const a of chosen) {
  const stems = [...new Set(splitWords(rows[a]!.text).map((word) => word.stem))];
  const rarest = stems.sort((x, y) => idf(y) - idf(x)).slice(0, STEMS);
  const scores = new Map<number, number>();
  for (const stem of rarest) {
    const list = postings.get(stem)!;
    if (list.length > MOST_POSTINGS && scores.size > 0) continue;
    for (const b of list) scores.set(b, (scores.get(b) ?? 0) + idf(stem));
  }
  const best = [...scores]
    .filter(([b]) => rows[b]!.article !== rows[a]!.article)
    .sort((x, y) => y[1] - x[1])
    .slice(0, CANDIDATES);
  const documentFrequency = new Map(stems.map((stem) => [stem, postings.get(stem)!.length]));
  const before = performance.now();
  const here = printing(rows[a]!);
  const weigh = rarity.weigher(stems, { documentFrequency, statements });
  for (const [b] of best) {
    const { same, probability, relation, flags } = compareStatements(here, printing(rows[b]!), weigh);
    if (!same) continue;
    const kinds = [...new Set(flags.map(({ kind }) => kind))].join(' ');
    accepted.push({ a, b, probability, relation, flags: kinds, identical: relation === 'verbatim' });
  }
  judged += best.length;
  spent += performance.now() - before;
}

const different = accepted.filter(({ identical }) => !identical);
console.log(
  `${chosen.length} quotations against ${statements}: ${accepted.length} accepted, ${different.length} not identical`,
);
console.log(`${((400 * spent) / judged).toFixed(1)} ms for judging 400 candidates`);
if (process.argv.includes('--show')) {
  for (const { a, b, probability, relation, flags } of different.sort(
    (x, y) => y.probability - x.probability,
  )) {
    console.log(`\n${a} ${b} ${probability.toFixed(2)} ${relation} ${flags}`);
    for (const i of [a, b]) {
      const { outlet, published, speaker, text } = rows[i]!;
      console.log(`    ${outlet} ${published} ${speaker}: ${text}`);
    }
  }
}

function printing({ text, speaker, published }: Row): Printing {
  return {
    tokenized: tokenize(text),
    speaker: speaker ? { name: speaker, mention: speaker } : null,
    form: 'direct',
    published,
  };
}

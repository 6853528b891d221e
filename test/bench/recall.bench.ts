/**
 * Recall of retrieval alone: how often the other wording is among the first 10 and 100 candidates, by words, by meaning,
 * and by either, with ever more real statements in the way; and what scanning their sketches costs for a page of 40.
 * Takes the haystack (JSON Lines with a `text`, also gzipped); invented rewordings are asked always, annotated pairs
 * (`{a, b, label, kind}`) and seeds where their files are given.
 * usage: node test/bench/recall.bench.ts <haystack.jsonl[.gz]> [--pairs <pairs.jsonl>] [--seeds <seeds.json>] [--lines 10000,100000]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readBackground } from '../../lib/cli/read-background.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import { buildSegment, type IndexedArticle } from '../../lib/index/build-segment.ts';
import { type Hit, lookUp } from '../../lib/index/lookup.ts';
import { cachePages } from '../../lib/index/page-cache.ts';
import type { PageStore, SegmentRecord } from '../../lib/index/page-store.ts';
import { scanSketches } from '../../lib/index/scan-sketches.ts';
import { keyTerms } from '../../lib/index/term-keys.ts';
import { MEANING_DIMENSIONS, type MeaningTable } from '../../lib/meaning/meaning-table.ts';
import { cosine, sentenceVector } from '../../lib/meaning/sentence-vector.ts';
import { nearness, sketchTexts } from '../../lib/meaning/sketch.ts';
import { textTerms } from '../../lib/text/terms.ts';
import { rewordings } from '../evaluate/labelled/rewordings.ts';

const ARTICLE_STATEMENTS = 20;
const SEGMENT_STATEMENTS = 40_000;
const DEPTH = 100;
const OVERSAMPLE = 1.5;
const MEASURED = 7;
const PAGE_STATEMENTS = 40;

type Pair = readonly [asked: string, wanted: string];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string' },
    seeds: { type: 'string' },
    lines: { type: 'string', default: '10000,100000,300000' },
  },
});
const [haystack] = positionals;
const table = readMeaning();
if (!haystack || !table) throw new Error('usage: recall.bench.ts <haystack.jsonl[.gz]> [options]');
const { backgroundIdf } = readBackground();

const readLines = (file: string): unknown[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

const lines = (readLines(haystack) as { text: string }[]).map(({ text }) => text);
const sets: Record<string, Pair[]> = {
  'invented rewordings': rewordings.filter(({ same }) => same).map(({ a, b }): Pair => [a, b]),
  ...(values.pairs ? readPairs(values.pairs) : {}),
  ...(values.seeds ? { seeds: readSeeds(values.seeds) } : {}),
};

for (const count of values.lines.split(',').map(Number)) {
  await measure(lines.slice(0, count), table);
}

function readPairs(file: string): Record<string, Pair[]> {
  const pairs = readLines(file) as { a: string; b: string; label: string; kind: string }[];
  const ofKind = (wanted: string) =>
    pairs.filter(({ label, kind }) => label === 'same' && kind === wanted).map(({ a, b }): Pair => [a, b]);
  return { 'real, reworded': ofKind('reworded'), 'real, trimmed': ofKind('trimmed') };
}

/** Every two sentences of different articles that print one statement. */
function readSeeds(file: string): Pair[] {
  interface Quote {
    form: string;
    sentences: { text: string; statement: string | null }[];
  }
  const { documents } = JSON.parse(readFileSync(file, 'utf8')) as {
    documents: Record<string, { quotes: Quote[] }>;
  };
  const printed = Object.entries(documents).flatMap(([article, { quotes }]) =>
    quotes.flatMap(({ sentences }) => sentences.map((sentence) => ({ article, ...sentence }))),
  );
  return printed.flatMap((a) =>
    printed
      .filter((b) => a.statement && a.statement === b.statement && a.article !== b.article)
      .map((b): Pair => [a.text, b.text]),
  );
}

async function measure(inTheWay: readonly string[], meaning: MeaningTable): Promise<void> {
  const texts = [...inTheWay, ...new Set(Object.values(sets).flatMap((pairs) => pairs.map(([, b]) => b)))];
  const { source, sketching } = build(texts, meaning);
  console.log(
    `\n${inTheWay.length.toLocaleString('en')} lines in the way; sketching ${sketching.toFixed(1)} µs a line`,
  );
  console.log('set | pairs | words @10 @100 | meaning @10 @100 | either @100');
  for (const [name, pairs] of Object.entries(sets)) {
    const byWords = await findByWords(source, pairs);
    const byMeaning = await findByMeaning(source, pairs, texts, meaning);
    const share = (depth: number, ...lists: string[][][]) => {
      const found = pairs.filter(([, wanted], i) =>
        lists.some((list) => list[i]!.slice(0, depth).includes(wanted)),
      );
      return ((found.length / pairs.length) * 100).toFixed(1);
    };
    const named = byWords.map((hits) => hits.map((hit) => textOf(texts, hit)));
    const columns = [
      `${share(10, named)} ${share(DEPTH, named)}`,
      `${share(10, byMeaning)} ${share(DEPTH, byMeaning)}`,
      share(DEPTH, named, byMeaning),
    ];
    console.log([name, pairs.length, ...columns].join(' | '));
  }
  const page = sketchTexts(meaning, texts.slice(0, PAGE_STATEMENTS));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await scanSketches(source, page, { limit: 50, table: meaning.id });
    times.push(performance.now() - start);
  }
  const fastest = Math.min(...times);
  console.log(`scan for ${PAGE_STATEMENTS} statements: ${fastest.toFixed(0)} ms`);
}

function build(texts: readonly string[], meaning: MeaningTable) {
  const pages = new Map<string, Uint8Array>();
  const store: PageStore = {
    readPages: async (keys) => keys.map(({ segment, area, page }) => pages.get(`${segment}/${area}/${page}`)),
  };
  const segments: SegmentRecord[] = [];
  let sketching = 0;
  for (let from = 0; from < texts.length; from += SEGMENT_STATEMENTS) {
    const articles: IndexedArticle[] = [];
    const end = Math.min(texts.length, from + SEGMENT_STATEMENTS);
    for (let at = from; at < end; at += ARTICLE_STATEMENTS) {
      const own = texts.slice(at, Math.min(end, at + ARTICLE_STATEMENTS));
      const start = performance.now();
      const sketches = sketchTexts(meaning, own);
      sketching += performance.now() - start;
      const statements = own.map((text) => {
        const { hashes, exact } = keyTerms(textTerms(text));
        return exact === null ? hashes : [...hashes, exact];
      });
      articles.push({ article: at / ARTICLE_STATEMENTS, statements, sketches });
    }
    const built = buildSegment(segments.length + 1, articles, meaning.id);
    for (const { segment, area, page, bytes } of built.pages) pages.set(`${segment}/${area}/${page}`, bytes);
    segments.push(built.record);
  }
  const source = { segments, store, pages: cachePages(store), removed: new Set<number>() };
  return { source, sketching: (sketching * 1000) / texts.length };
}

type Source = ReturnType<typeof build>['source'];

function textOf(texts: readonly string[], { article, ordinal }: Hit): string {
  return texts[article * ARTICLE_STATEMENTS + ordinal]!;
}

async function findByWords(source: Source, pairs: readonly Pair[]): Promise<Hit[][]> {
  const queries = pairs.map(([asked]) => keyTerms(textTerms(asked)));
  return (await lookUp(source, queries, { limit: DEPTH, backgroundIdf })).hits;
}

async function findByMeaning(
  source: Source,
  pairs: readonly Pair[],
  texts: readonly string[],
  meaning: MeaningTable,
): Promise<string[][]> {
  const sketches = sketchTexts(
    meaning,
    pairs.map(([asked]) => asked),
  );
  const limit = Math.ceil(DEPTH * OVERSAMPLE);
  const vectors = pairs.map(([asked]) => sentenceVector(meaning, asked));
  const none = new Float32Array(MEANING_DIMENSIONS);
  const measure = vectors.map((vector) => nearness(meaning, vector ?? none));
  const options = { limit, finer: { among: limit * MEASURED, measure }, table: meaning.id };
  const hits = await scanSketches(source, sketches, options);
  return hits.map((list, i) => {
    const vector = vectors[i];
    if (!vector) return [];
    return list
      .map((hit) => textOf(texts, hit))
      .map((text) => ({ text, other: sentenceVector(meaning, text) }))
      .flatMap(({ text, other }) => (other ? [{ text, near: cosine(vector, other) }] : []))
      .sort((a, b) => b.near - a.near)
      .slice(0, DEPTH)
      .map(({ text }) => text);
  });
}

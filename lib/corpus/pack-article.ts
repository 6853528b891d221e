/**
 * An article's record as it lies in the database, and back: what is searched for as it is, the rest as one run of bytes,
 * without the words of its passages where they are what stands at their offsets. An article of twenty statements takes
 * 10 kB, half of what it took as nested objects, which a browser also takes apart again to find its keys (2026-11).
 */
import type { Quotation, Span } from '../types.ts';
import type { ArticleRecord } from './records.ts';

/** What the database searches for lies beside the bytes. */
export interface PackedArticle extends Pick<ArticleRecord, 'addresses' | 'fingerprint' | 'sketchKeys'> {
  article: Pick<ArticleRecord['article'], 'id'>;
  sketch: Uint32Array;
  /** All else: JSON in UTF-8. */
  packed: Uint8Array;
}

/** As it lies in the database: earlier releases did not pack it. */
export type KeptRecord = PackedArticle | ArticleRecord;

type Packed = Omit<ArticleRecord, keyof PackedArticle> & Pick<ArticleRecord, 'article'>;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function packArticle(record: ArticleRecord): PackedArticle {
  const { addresses, fingerprint, sketch, sketchKeys, quotations, ...rest } = record;
  const less = quotations.map((quotation) => {
    const whole = wholeOf(quotation, record);
    const { clause, sentences } = quotation;
    return {
      ...withoutWords(quotation, whole),
      ...(clause ? { clause: withoutWords(clause, whole) } : {}),
      sentences: sentences.map((sentence) => withoutWords(sentence, whole)),
    };
  });
  return {
    article: { id: record.article.id },
    addresses,
    fingerprint,
    sketchKeys,
    sketch: Uint32Array.from(sketch),
    packed: encoder.encode(JSON.stringify({ ...rest, quotations: less })),
  };
}

export function unpackArticle(kept: KeptRecord): ArticleRecord {
  if (!('packed' in kept)) return kept;
  const { addresses, fingerprint, sketch, sketchKeys, packed } = kept;
  const rest = JSON.parse(decoder.decode(packed)) as Packed;
  for (const quotation of rest.quotations) {
    const whole = wholeOf(quotation, rest);
    addWords(quotation, whole);
    if (quotation.clause) addWords(quotation.clause, whole);
    for (const sentence of quotation.sentences) addWords(sentence, whole);
  }
  return { ...rest, addresses, fingerprint, sketch: Array.from(sketch), sketchKeys };
}

/** What a quotation's offsets point into. */
function wholeOf({ in: place }: Quotation, { article }: Pick<ArticleRecord, 'article'>): string {
  return place ? (article.title ?? '') : article.text;
}

/** A copy; what is undefined is not written. */
function withoutWords<T extends Span & { text: string }>(passage: T, whole: string) {
  const { start, end, text } = passage;
  return { ...passage, text: whole.slice(start, end) === text ? undefined : text };
}

function addWords(passage: Span & { text?: string }, whole: string): void {
  passage.text ??= whole.slice(passage.start, passage.end);
}

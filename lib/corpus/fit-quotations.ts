/**
 * The quotations of an article as many and as long as a corpus file may hold: those beyond are left out, labels are
 * cut. What is matched of an article is far less, so nothing that would be found is lost.
 */
import {
  MAX_LISTED,
  MAX_QUOTATIONS,
  MAX_QUOTATIONS_LINE,
  MAX_SENTENCES,
  MAX_UTTERANCE,
} from '../article/article-limits.ts';
import { cutLabel } from '../article/fit-article.ts';
import type { Quotation } from '../types.ts';

export function fitQuotations(quotations: readonly Quotation[]): Quotation[] {
  const fitting: Quotation[] = [];
  let left = MAX_QUOTATIONS_LINE;
  for (const quotation of quotations) {
    if (fitting.length >= MAX_QUOTATIONS || quotation.utterance > MAX_UTTERANCE) break;
    const { speaker, cue, to, via, sentences } = quotation;
    const fitted = {
      ...quotation,
      speaker: speaker && { name: cutLabel(speaker.name), mention: cutLabel(speaker.mention) },
      cue: cue && cutLabel(cue),
      to: to.slice(0, MAX_LISTED).map(cutLabel),
      via: via.slice(0, MAX_LISTED).map(cutLabel),
      sentences: sentences.slice(0, MAX_SENTENCES),
    };
    left -= JSON.stringify(fitted).length + 1;
    if (left < 0) break;
    fitting.push(fitted);
  }
  return fitting;
}

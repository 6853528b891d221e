/**
 * Compares two whole quotations of one or more sentences: do they share a statement? Judges them whole and sentence by
 * sentence, since one sentence in common is enough; the relation is that of the whole quotations where these align,
 * otherwise that of the sentences in common.
 */
import type { Rarity } from '../text/rarity.ts';
import { splitSentences } from '../text/sentences.ts';
import type { QuotationForm, Speaker } from '../types.ts';
import { compareStatements, type Finding, type Printing } from './compare-statements.ts';
import type { Meanings } from './speaker-gist.ts';
import { type TokenizedText, tokenize } from './tokens.ts';

export interface WholeQuotation {
  text: string;
  speaker: Speaker | null;
  form: QuotationForm;
  published: string | null;
}

/** Sentences compared of either quotation, at most. */
const MOST_SENTENCES = 12;

export function compareQuotations(
  a: WholeQuotation,
  b: WholeQuotation,
  rarity: Rarity,
  meanings: Meanings | null = null,
): Finding {
  let best: Finding | null = null;
  for (const [x, y] of unitsOf(a, b)) {
    const stems = [...x.tokenized.tokens, ...y.tokenized.tokens].map((token) => token.stem);
    const finding = compareStatements(x, y, rarity.weigher(stems), false, meanings);
    if (!best || isBetter(finding, best)) best = finding;
  }
  return best!;
}

/** What is judged: the whole quotations first, then each sentence of one with each of the other. */
export function unitsOf(a: WholeQuotation, b: WholeQuotation): [Printing, Printing][] {
  const [wholeA, ...partsA] = printings(a);
  const [wholeB, ...partsB] = printings(b);
  const units: [Printing, Printing][] = [[wholeA!, wholeB!]];
  if (partsA.length + partsB.length === 0) return units;
  for (const x of partsA.length ? partsA : [wholeA!]) {
    for (const y of partsB.length ? partsB : [wholeB!]) units.push([x, y]);
  }
  return units;
}

function isBetter(finding: Finding, best: Finding): boolean {
  if (finding.same !== best.same) return finding.same;
  // A plainer relation of one sentence tells more than "reworded" said of passages that overlap.
  if (best.relation === 'reworded' && finding.relation !== 'reworded')
    return finding.probability >= best.probability;
  return finding.probability > best.probability && best.relation === finding.relation;
}

function printings({ text, speaker, form, published }: WholeQuotation): Printing[] {
  const print = (tokenized: TokenizedText): Printing => ({ tokenized, speaker, form, published });
  const sentences = splitSentences(text).slice(0, MOST_SENTENCES);
  const parts =
    sentences.length > 1 ? sentences.map(({ start, end }) => print(tokenize(text.slice(start, end)))) : [];
  return [print(tokenize(text)), ...parts];
}

/**
 * How the judge does on invented pairs (`labelled/`) that real ones lack: rewordings that share few words, near
 * misses, every relation and flag, fragments, flags in every language. `node test/evaluate/score-labelled.ts [--errors]` prints it; the test
 * beside it holds what was reached. Verdicts count all pairs, relations and flags those that have one.
 */
import { readBackground } from '../../lib/cli/read-background.ts';
import { readMeaning } from '../../lib/cli/read-meaning.ts';
import { compareStatements, type Finding, type Printing } from '../../lib/matching/compare-statements.ts';
import { createMeanings } from '../../lib/matching/speaker-gist.ts';
import { tokenize } from '../../lib/matching/tokens.ts';
import type { QuotationForm } from '../../lib/types.ts';
import { fragments } from './labelled/fragments.ts';
import type { LabelledPair } from './labelled/labelled-pair.ts';
import { languages } from './labelled/languages.ts';
import { nearMisses } from './labelled/near-misses.ts';
import { relations } from './labelled/relations.ts';
import { rewordings } from './labelled/rewordings.ts';

export const labelled = { rewordings, nearMisses, relations, fragments, languages };

export interface LabelledScore {
  pairs: number;
  /** Shares of the pairs: accepted, verdict right, relation right, exactly the flags a reader would set. */
  accepted: number;
  verdict: number;
  relation: number;
  flags: number;
  errors: string[];
}

const START = '2024-03-01';
const DAY_MS = 86_400_000;
const rarity = readBackground();
const meanings = createMeanings(readMeaning());

export function scoreLabelled(pairs: readonly LabelledPair[]): LabelledScore {
  const errors: string[] = [];
  const counts = { accepted: 0, verdict: 0, relation: 0, flags: 0 };
  for (const pair of pairs) {
    const found = compare(pair);
    const printed = `${pair.a} ~ ${pair.b}`;
    if (found.same) counts.accepted++;
    if (found.same === pair.same) counts.verdict++;
    else errors.push(`${pair.same ? 'refused' : 'accepted'} ${found.probability.toFixed(2)}: ${printed}`);
    if (pair.relation === undefined) continue;
    if (found.relation === pair.relation) counts.relation++;
    else if (found.same) errors.push(`${found.relation}, not ${pair.relation}: ${printed}`);
    const kinds = [...new Set(found.flags.map(({ kind }) => kind))].sort().join(' ');
    const wanted = [...(pair.flags ?? [])].sort().join(' ');
    if (found.same && kinds === wanted) counts.flags++;
    else if (found.same) errors.push(`flagged ${kinds || 'nothing'}, not ${wanted || 'nothing'}: ${printed}`);
  }
  const share = (count: number) => count / pairs.length;
  return {
    pairs: pairs.length,
    accepted: share(counts.accepted),
    verdict: share(counts.verdict),
    relation: share(counts.relation),
    flags: share(counts.flags),
    errors,
  };
}

function compare(pair: LabelledPair): Finding {
  const { days = 1, speakerA = 'Ingrid Marlow', speakerB = 'Ingrid Marlow' } = pair;
  const later = days === null ? null : new Date(Date.parse(START) + days * DAY_MS).toISOString();
  const a = printing(pair.a, speakerA, pair.formA, days === null ? null : START);
  const b = printing(pair.b, speakerB, pair.formB, later);
  const stems = [...a.tokenized.tokens, ...b.tokenized.tokens].map((token) => token.stem);
  return compareStatements(a, b, rarity.weigher(stems), false, meanings);
}

function printing(
  text: string,
  name: string | null,
  form: QuotationForm = 'direct',
  published: string | null,
): Printing {
  return { tokenized: tokenize(text), speaker: name ? { name, mention: name } : null, form, published };
}

if (import.meta.main) {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const [name, pairs] of Object.entries(labelled)) {
    const score = scoreLabelled(pairs);
    const told = pairs.some(({ relation }) => relation)
      ? `, relation right ${percent(score.relation)}, flags right ${percent(score.flags)}`
      : '';
    console.log(
      `${name}: ${score.pairs} pairs, accepted ${percent(score.accepted)}, verdict right ${percent(score.verdict)}${told}`,
    );
    if (process.argv.includes('--errors')) for (const error of score.errors) console.log(`  ${error}`);
  }
  const all = Object.values(labelled).flat();
  const decided = all.map((pair) => ({ pair, same: compare(pair).same }));
  const right = decided.filter(({ pair, same }) => same && pair.same).length;
  const drawn = decided.filter(({ same }) => same).length;
  const wanted = all.filter(({ same }) => same).length;
  console.log(
    `in all: precision ${percent(right / drawn)} (${right}/${drawn}), recall ${percent(right / wanted)}`,
  );
}

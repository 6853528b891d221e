/**
 * Two statements of a page that were both accepted for one stored statement: which of them yields. Takes the accepted
 * candidates of all statements; says of one of them whether another fits better. Yields after each pair compared.
 */
import type { QuotationForm } from '../types.ts';
import type { Candidate } from './choose-appearances.ts';
import { type Gist, isSamePart } from './gist.ts';
import type { AreTwins, Twin } from './twins.ts';

export interface Rival {
  page: number;
  probability: number;
  byMeaning: boolean;
  gist: Gist | undefined;
}

/** For each stored statement: the page's statements it was accepted for, with how likely. */
export function byStatement(found: readonly (readonly Candidate[])[]): Map<string, Rival[]> {
  const rivals = new Map<string, Rival[]>();
  for (const [page, candidates] of found.entries()) {
    for (const { other, same, probability, byMeaning = false, gist } of candidates) {
      if (!same) continue;
      const list = rivals.get(other.id);
      const rival = { page, probability, byMeaning, gist };
      if (list) list.push(rival);
      else rivals.set(other.id, [rival]);
    }
  }
  return rivals;
}

/**
 * Another statement of the page fits better, and is not the same one printed twice: neighbouring sentences of one
 * speech share words. A pair that only the common story lifted yields to any better one; one that stood by itself, to
 * a sure one; one found by meaning, to a likely one found by words. What was found by words never yields to meaning: it may be
 * on the screen already.
 */
export function* isOutdone(
  page: number,
  found: Candidate,
  rivals: ReadonlyMap<string, Rival[]>,
  rows: readonly Twin[],
  areTwins: AreTwins,
): Generator<void, boolean> {
  const { byMeaning = false, again = false, probability } = found;
  if (!again && !byMeaning && probability >= DOUBTFUL) return false;
  const quoted = isQuoted(found.other.form) && isQuoted(rows[page]!.printing.form);
  for (const rival of rivals.get(found.other.id) ?? []) {
    if (rival.page === page || (rival.byMeaning && !byMeaning)) continue;
    // An article may report what it quotes besides: of two quotations none yields to the report.
    if (quoted && !isQuoted(rows[rival.page]!.printing.form)) continue;
    const yields = byMeaning && !rival.byMeaning && rival.probability >= DOUBTFUL;
    if (!yields && rival.probability <= (again ? probability : SURE)) continue;
    if (found.gist && rival.gist && !isSamePart(found.gist.partsB, rival.gist.partsB)) continue;
    if (!areTwins(rows[page]!, rows[rival.page]!)) return true;
    yield;
  }
  return false;
}

const isQuoted = (form: QuotationForm) => form !== 'indirect';

/** Probability below which a match yields to a sure one of another statement of the page. */
const DOUBTFUL = 0.85;
const SURE = 0.93;

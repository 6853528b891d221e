/**
 * Verbs and nouns that stand for a "not" in another wording: "refrain from joining", "a refusal to join", "barred from
 * joining". Takes a text and a part of it; English only.
 */
import { startsClause } from './clauses.ts';
import type { TokenizedText } from './tokens.ts';

/** These deny whatever they govern. */
const OUTRIGHT = /^(?:refus(?:e|es|ed|ing|al|als)|refrain|abstain|prohibit|forbid|forbad|prevent)/;
/** These only where a "from" follows: "stopped the ferry", "barred the door". */
const WITH_FROM =
  /^(?:ban|bans|banned|banning|bar|bars|barred|barring|block(?:s|ed|ing)?|stop|stops|stopped|stopping|keep|keeps|kept|keeping|exclud(?:e|es|ed|ing)|exclusion)$/;
/** Words from the verb to its "from", who is kept from it being between. */
const FROM_REACH = 6;

export function hasRefusal({ tokens, language }: TokenizedText, from: number, to: number): boolean {
  if (language !== 'en') return false;
  return tokens.slice(from, to).some(({ folded }, i) => {
    if (OUTRIGHT.test(folded)) return true;
    if (!WITH_FROM.test(folded)) return false;
    const after = tokens.slice(from + i + 1, from + i + 1 + FROM_REACH);
    const end = after.findIndex((token) => startsClause(token));
    return after.slice(0, end < 0 ? undefined : end).some((token) => token.folded === 'from');
  });
}

/**
 * Which words of a text deny, in its language. Takes tokens and one's place, gives whether it counts as one denial:
 * "not", "nicht", "не"; not "not only"; of "no … nada" and "ne … plus" only the first, of "not impossible" neither;
 * verbs that deny what they govern ("deny that", "refuse to"); "不" and "せん" inside a word.
 */

import { startsClause } from './clauses.ts';
import { wordData } from './closed-words/word-data.ts';
import type { Token, TokenizedText } from './tokens.ts';

/** "no doubt", "no matter" deny nothing; "it did not matter" does. */
const HARMLESS_AFTER_NO = new Set(['doubt', 'matter', 'mistake', 'question', 'wonder']);
/** "nothing but", "nobody except", "none other than": they say the thing itself. */
const ONLY_AFTER_NOTHING = new Set(['but', 'except', 'other', 'short', 'less']);
const NOTHING = new Set(['nothing', 'nobody', 'none', 'no']);
/** Words between a "not" and a word that denies its base ("not at all impossible"), at most. */
const CANCEL_REACH = 2;
/** Words after "ne" within which its other half stands. */
const HALF_REACH = 5;
/** Words to either side in which an agreeing denial looks for the plain one of its clause. */
const CLAUSE_REACH = 20;

/** Verbs that deny an action or a claim, where what follows is one. */
const REFUSING = /^(?:refus|declin|fail)/;
const DENYING = /^(?:deni|deny|disput|reject|refut)/;
const CLAIMS = new Set(
  'that having being ever claim claims suggestion suggestions idea notion allegation allegations'.split(' '),
);
/** Words after the verb within which the claim is named: "reject the very idea". */
const CLAIM_REACH = 3;

/** What is reported as denied begins with its verb: "denied to the Courier on Friday that", "denied she had", "denied taking". */
export const REPORTED_DENIAL = /^(?:deny|denies|denied|denying)$/;
/** "denied a visa to the man that", "denied them": what follows is a thing or a person that is refused. */
const REFUSED = new Set('a an the any all no my your his her its our their me you him us them'.split(' '));
/** Who begins what is denied without a "that". */
const SUBJECTS = new Set('i we he she it they there'.split(' '));
/** Words from the verb to its "that". */
const THAT_REACH = 9;

/** Words a denial is a part of in Chinese, and those that only look like it. */
const DENIES_INSIDE = /[不没沒未无無]/;
const HARMLESS_INSIDE =
  /不过|不過|不仅|不僅|不但|不只|不断|不斷|不久|不同|不少|差不多|不得不|未来|未來|无论|無論|不管|不如|不论/;
/** What stands before "ない" and "せん" where these claim a duty or a chance: なければならない, かもしれない. */
const JAPANESE_MODAL = /(?:なら|いけ|しれ|なりま|いけま|しれま)$/;

export function isDenial({ tokens, language }: TokenizedText, at: number): boolean {
  const token = tokens[at]!;
  const { folded } = token;
  const data = wordData(language);
  const next = tokens[at + 1]?.folded ?? '';
  if (data.harmlessBefore.has(next) && data.denials.has(folded)) return false;
  if (language === 'en') {
    if (folded === 'no' && HARMLESS_AFTER_NO.has(next)) return false;
    if (NOTHING.has(folded) && ONLY_AFTER_NOTHING.has(next)) return false;
    if (data.denials.has(folded)) return true;
    if (REFUSING.test(folded)) return next === 'to';
    if (at === 0 && opensDenied(tokens)) return true;
    return (
      DENYING.test(folded) &&
      tokens.slice(at + 1, at + 1 + CLAIM_REACH).some((word) => CLAIMS.has(word.folded))
    );
  }
  if (language === 'zh') {
    return (data.denials.has(folded) || DENIES_INSIDE.test(folded)) && !HARMLESS_INSIDE.test(folded);
  }
  if (language === 'ja') {
    const before = tokens
      .slice(Math.max(0, at - 3), at)
      .map((token) => token.folded)
      .join('');
    return (data.denials.has(folded) || folded.endsWith('ない')) && !JAPANESE_MODAL.test(before);
  }
  if (folded === 'ne' && language === 'fr') return isWholeNe(tokens, at, data);
  if (data.denials.has(folded)) return true;
  if (data.halves.has(folded)) return false;
  return data.agreeing.has(folded) && !hasPlain(tokens, at, data.denials);
}

/** The text is what somebody denied, from the verb on. */
function opensDenied(tokens: readonly Token[]): boolean {
  const next = tokens[1]?.folded ?? '';
  if (!REPORTED_DENIAL.test(tokens[0]!.folded)) return false;
  if (SUBJECTS.has(next) || /^(?!.*thing$)[a-z]{2,}ing$/.test(next)) return true;
  return !REFUSED.has(next) && tokens.slice(1, THAT_REACH).some(({ folded }) => folded === 'that');
}

/** "ne … pas" denies; "ne … que" means only. */
function isWholeNe(tokens: readonly Token[], at: number, data: ReturnType<typeof wordData>): boolean {
  for (let i = at + 1; i <= at + HALF_REACH && i < tokens.length; i++) {
    const { folded } = tokens[i]!;
    if (data.agreeing.has(folded) || data.halves.has(folded)) return true;
    if (folded === 'que') return false;
  }
  return true;
}

/** Another word of the same clause denies already. */
function hasPlain(tokens: readonly Token[], at: number, denials: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= 0 && at - i <= CLAUSE_REACH && !tokens[i + 1]!.gap.clause; i--) {
    if (denials.has(tokens[i]!.folded)) return true;
  }
  for (let i = at + 1; i < tokens.length && i - at <= CLAUSE_REACH && !tokens[i]!.gap.clause; i++) {
    if (denials.has(tokens[i]!.folded)) return true;
  }
  return false;
}

/** The denials at these places, of which two in a row cancel; a word that denies a base on the other side counts too. */
export function denialsAt(text: TokenizedText, places: readonly number[], other: readonly Token[]): Token[] {
  const { tokens, language } = text;
  const found: number[] = [];
  for (const at of places) {
    // "never, never" denies once.
    if (at > 0 && tokens[at - 1]!.folded === tokens[at]!.folded) continue;
    const plain = isDenial(text, at);
    if (plain && !(language === 'en' && isVerb(tokens[at]!))) found.push(at);
    else if (plain || deniesBase(text, tokens[at]!, other)) {
      // "cannot deny", "not impossible": the two cancel.
      const last = found.at(-1);
      if (
        last !== undefined &&
        at - last <= CANCEL_REACH + 1 &&
        !tokens.slice(last + 1, at + 1).some(startsClause)
      ) {
        found.pop();
      } else found.push(at);
    }
  }
  return found.map((at) => tokens[at]!);
}

function isVerb({ folded }: Token): boolean {
  return REFUSING.test(folded) || DENYING.test(folded);
}

/** "impossible" where the other wording says "possible". */
function deniesBase({ language }: TokenizedText, { folded, stem }: Token, other: readonly Token[]): boolean {
  return wordData(language).prefixes.some((prefix) => {
    if (!folded.startsWith(prefix) || folded.length < prefix.length + 3) return false;
    const base = folded.slice(prefix.length);
    return other.some((word) => word.folded === base || word.stem === stem.slice(prefix.length));
  });
}

/**
 * Which words of a passage that one wording lacks belong to clauses the other wording kept. Takes tokens and a
 * difference, gives the words inside such clauses; a clause left out whole governs nothing that was kept.
 *
 *     I did [not] read it           inside: the clause goes on after it
 *     We stayed[, though nobody believed us,] because …     outside: a whole clause was left out
 *     [This was not an accident] that nobody foresaw        outside: a relative clause was kept alone
 *     [I do not think] that he will come                    inside: it governs what was kept
 */
import type { NamedDifference } from './differences.ts';
import type { Token } from './tokens.ts';

/** Words of a trimmed edge that may still govern what was kept: "I do not think that …". */
const REACH = 6;
/** The same back from the verb whose content was kept, to where its clause begins: "nobody in this town ever said that". */
const GOVERNING_REACH = 16;
/** Words between a verb of telling and its content: "told the board or anyone else that". */
const TOLD_REACH = 8;
/** Words set off by marks that are put into a clause and make none of their own: "– never –", "(not)". */
const INSERTED_WORDS = 3;

const OPENS_CLAUSE = new Set(
  'that which who whom whose where when while because since as if unless although though whereas whether and but or so until before after'.split(
    ' ',
  ),
);
/** Words that open a clause which the verb, adjective or noun before it may take as its content. */
const OPENS_CONTENT = new Set(['that', 'if', 'whether']);
/** The same in languages that put a comma before it, folded: German, Russian, Ukrainian, Polish. */
const OPENS_AFTER_COMMA = new Set(['dass', 'что', 'чтобы', 'що', 'щоб', 'ze', 'zeby', 'ob']);
/** Stems of words that take a clause as their content, so that a denial of them reaches into it. */
const TAKES_CONTENT =
  /^(?:think|thought|believ|expect|suppos|sai|say|said|saying|know|known|knew|mean|meant|feel|felt|see|seen|saw|assum|accept|agre|admit|conced|claim|promis|guarante|impli|suggest|imagin|hope|sure|certain|clear|true|evid|sign|proof|prove|proven|fact|case|confid|convinc|possibl|like|likely|obviou|indic|doubt|intend|recal|rememb|understand|told|tell|find|found|show|shown|conclud|decid|report|confirm|chanc|risk|reason|question|propos|argu|insist|state|declar|warn|fear|worri|pretend|explain|announc|deni|deny|contend|maintain|assert|predict|recommend|demand|grant|establish|demonstr|persuad|inform|assur|notion|idea|view|belief|impress|ground|basi|pretext|news|word|disput|reject|prepar|satisfi|happi|glad|surpris|certainti|hint|wish|decre|rule|order|request|ask)/;
/** Words that "so" measures. */
const MEASURED = new Set('far long much many little few often'.split(' '));
/** Stems of verbs that take a listener before their content. */
const TELLS =
  /^(?:tell|told|inform|assur|persuad|convinc|promis|warn|remind|show|shown|ask|advis|notifi|hint|suggest|said|sai|say|explain|admit|write|wrote|written)/;

/** A clause begins with this word: a mark stands before it, or it is a word that joins clauses. */
export function startsClause({ gap, folded }: Token): boolean {
  return gap.clause || OPENS_CLAUSE.has(folded);
}

/** The word may open what the verb before it takes as its content. */
export function opensContent({ folded, gap }: Token): boolean {
  return OPENS_CONTENT.has(folded) && !gap.clause;
}

/** Positions of the words in tokens [from, to), one side of a difference, that lie in clauses of which words were kept. */
export function insideKept(
  tokens: readonly Token[],
  from: number,
  to: number,
  place: NamedDifference['place'],
): number[] {
  if (place === 'head') return range(headReach(tokens, from, to), to);
  if (place === 'inner' && isInsertion(tokens, from, to)) return range(from, to);
  let first = from;
  const most = place === 'tail' ? Math.min(to, from + REACH) : to;
  while (first < most && !startsClause(tokens[first]!)) first++;
  if (place === 'tail' || first === to) return range(from, first);
  return [...range(from, first), ...range(Math.max(first, lastClause(tokens, first, to)), to)];
}

/** A word or two between marks, with none of their own clause: the clause around them goes on. */
function isInsertion(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > INSERTED_WORDS || !tokens[from]!.gap.clause) return false;
  return tokens
    .slice(from, to)
    .every(({ folded, gap }, i) => !OPENS_CLAUSE.has(folded) && (i === 0 || !gap.clause));
}

/** Where the clause begins that runs on into the words kept from `to` on. */
function headReach(tokens: readonly Token[], from: number, to: number): number {
  const kept = tokens[to];
  if (to === from) return to;
  const governor = findGovernor(tokens, from, to);
  if (governor === null && kept && startsClause(kept)) return to;
  const floor = governor === null ? to - REACH : Math.min(to - REACH, governor - GOVERNING_REACH);
  let start = governor ?? to;
  while (start > from && start > floor) {
    start--;
    if (startsClause(tokens[start]!) && !takesContent(tokens, start) && !isMeasured(tokens, start))
      return start;
  }
  return start;
}

/** "so far", "so many" measure; they join no clauses. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.folded === 'so' && !tokens[at]!.gap.clause && MEASURED.has(tokens[at + 1]?.folded ?? '');
}

/** The place of the word in the head whose content is what was kept: its "that" stands right before or at the cut. */
function findGovernor(tokens: readonly Token[], from: number, to: number): number | null {
  for (const at of [to, to - 1]) {
    const opener = tokens[at];
    if (!opener || at <= from) continue;
    if (OPENS_AFTER_COMMA.has(opener.folded) && opener.gap.clause) return at - 1;
    if (!opensContent(opener)) continue;
    for (let i = at - 1; i >= from && at - i <= TOLD_REACH && !tokens[i + 1]!.gap.clause; i--) {
      // "It is not that we distrust them": the denial itself takes the clause.
      if (i === at - 1 && tokens[i]!.folded === 'not') return i;
      if (i === at - 1 ? TAKES_CONTENT.test(tokens[i]!.stem) : TELLS.test(tokens[i]!.stem)) return i;
    }
  }
  return null;
}

/** Where the last clause of an omission inside begins; `to` where that clause ended before the words kept. */
function lastClause(tokens: readonly Token[], from: number, to: number): number {
  const kept = tokens[to];
  if (kept && startsClause(kept) && !takesContent(tokens, to)) return to;
  let start = to - 1;
  while (start > from && (!startsClause(tokens[start]!) || takesContent(tokens, start))) start--;
  return start;
}

/** The word at `at` opens the content of the word before it: "not true that", "do not know whether". */
function takesContent(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]!;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    !opener.gap.clause &&
    OPENS_CONTENT.has(opener.folded) &&
    TAKES_CONTENT.test(before.stem)
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

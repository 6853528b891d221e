/**
 * What is said behind a dash at the head of a paragraph. Takes text, one block and the language's verbs of saying;
 * gives the stretches of speech, the writer's tags left out. Whether an untagged block is speech or an item of a list
 * its neighbours decide: a dialogue has a tag somewhere.
 *
 *   — Vamos —dijo Ana—. Ahora.     →   Vamos | Ahora.      (the tag stands between dashes)
 *   – Vi åker, säger Anna. Nu.     →   Vi åker | Nu.       (the tag stands behind a comma, to its full stop)
 */
import { trimSpan } from '../text/sentences.ts';
import type { Block, Span } from '../types.ts';
import type { LanguageData } from './language.ts';

export interface Speech extends Span {
  /** With its dashes and the comma before its tag. */
  outerStart: number;
  outerEnd: number;
}

export interface DialogueBlock {
  speech: Speech[];
  tagged: boolean;
}

const HEAD = /^\s*(?:[—–―]\s*|-\s+)(?=[\p{L}\p{N}¿¡«„“"…[(])/u;
/** What may stand between what is said and its tag. Spaces before a dash are few: a long run is tried from each of them. */
const BEFORE_TAG = /[,?!…]?\s{0,3}[—–―]\s*|[,?!…]?\s{1,3}-\s+|[,?!…]\s+/g;
/** What ends a tag that a dash began. */
const AFTER_DASHED = /[.,;:]?\s{0,3}[—–―]\s*[.,;:]?\s*|[.,;:]?\s{1,3}-\s+/g;
/** What ends a tag that a comma began. */
const AFTER_SENTENCE = /[.!?…]\s+(?=[\p{Lu}¿¡«„“"[(])/gu;
/** Words before the verb of a tag: ha detto, a-t-il répondu. */
const LEAD = 3;
/** Tags read in one block. */
const MOST_TAGS = 20;
/** Characters of a block read for tags. */
const LONGEST = 20_000;

export function readDialogue(text: string, block: Block, language: LanguageData): DialogueBlock | null {
  if (!language.dashes || block.kind === 'heading') return null;
  const head = HEAD.exec(text.slice(block.start, Math.min(block.end, block.start + 6)));
  if (!head) return null;
  // Read apart from the text, so that no search runs on past the block.
  const own = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  const rest = block.end - block.start;
  const speech: Speech[] = [];
  let outerStart = 0;
  let from = head[0].length;
  let tagged = false;
  while (speech.length < MOST_TAGS) {
    const tag = nextTag(own, from, language);
    add(speech, text, block.start, {
      outerStart,
      start: from,
      end: tag?.start ?? rest,
      outerEnd: tag?.verb ?? rest,
    });
    if (!tag) break;
    tagged = true;
    const end = tagEnd(own, tag);
    if (!end) break;
    outerStart = end.start;
    from = end.end;
  }
  return speech.length > 0 ? { speech, tagged } : null;
}

/** Adds a stretch given in offsets of its block, unless it holds no word. */
function add(speech: Speech[], text: string, base: number, stretch: Speech): void {
  const span = trimSpan(text, { start: base + stretch.start, end: base + stretch.end });
  if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) {
    speech.push({ ...span, outerStart: base + stretch.outerStart, outerEnd: base + stretch.outerEnd });
  }
}

interface Tag {
  /** The end of what is said. */
  start: number;
  /** Where the writer's words begin. */
  verb: number;
  dashed: boolean;
}

/** The first place where the writer breaks in with a verb of saying. */
export function nextTag(text: string, from: number, language: LanguageData): Tag | null {
  BEFORE_TAG.lastIndex = from;
  for (let found = BEFORE_TAG.exec(text); found; found = BEFORE_TAG.exec(text)) {
    const verb = found.index + found[0].length;
    if (found.index > from && startsTag(text.slice(verb, verb + 60), language)) {
      const dashed = /[—–―]|\s-\s/.test(found[0]);
      const start = /^[?!…]/.test(found[0]) ? found.index + 1 : found.index;
      return { start, verb, dashed };
    }
    BEFORE_TAG.lastIndex = Math.max(found.index + 1, verb - 1);
  }
  return null;
}

/** Whether a verb of saying stands first, behind auxiliaries and a pronoun at most. */
function startsTag(ahead: string, { verbs, words }: LanguageData): boolean {
  const printed = ahead.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of printed.slice(0, LEAD + 1)) {
    const lower = word.toLowerCase();
    const kind = verbs.verbs.get(lower)?.kind;
    if (word === lower && (kind === 'say' || kind === 'tell')) return true;
    if (!words.auxiliaries.has(lower) && !words.pronouns.has(lower) && lower !== 't') return false;
  }
  return false;
}

function tagEnd(text: string, { verb, dashed }: Tag): Span | null {
  const pattern = dashed ? AFTER_DASHED : AFTER_SENTENCE;
  pattern.lastIndex = verb;
  const found = pattern.exec(text);
  if (!found) return null;
  return { start: dashed ? found.index : found.index + 1, end: found.index + found[0].length };
}

/** The blocks that are dialogue: tagged ones, and those in dashes that join on to them. */
export function keepDialogue(
  blocks: readonly (DialogueBlock | null)[],
): readonly (readonly Speech[] | null)[] {
  const kept = blocks.map((block) => block?.tagged === true);
  for (let i = 1; i < blocks.length; i++) if (blocks[i] && kept[i - 1]) kept[i] = true;
  for (let i = blocks.length - 2; i >= 0; i--) if (blocks[i] && kept[i + 1]) kept[i] = true;
  return blocks.map((block, i) => (kept[i] ? block!.speech : null));
}

/**
 * Splits a paragraph into sentences. Takes text and its language (BCP 47 or null), gives spans without outer blanks
 * that together hold every visible character. Intl.Segmenter cuts; what it cuts too eagerly is joined again:
 * abbreviations, initials, ellipses inside a sentence, a closing mark that belongs to the sentence before it.
 */
import type { Span } from '../types.ts';

/** Abbreviations that are followed by a name or a number, so that a capital after them starts no sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms messrs mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl adm brig pres hon rev fr sr
  st ste mt ft jan feb mar apr jun jul aug sept sep oct nov dec no nos vol art fig pp cf vs v eg ie approx est dept
  univ assn bros rt supt insp det sec secy amb atty supp ave blvd hr hrn z.b u.a d.h bzw ca nr tel mme mlle mm mgr`
    .split(/\s+/)
    .filter(Boolean),
);
/** Abbreviations that may also end a sentence: joined only before a small letter or a digit. */
const SOFT_ABBREVIATIONS = new Set(
  'inc corp co ltd llc jr sr etc al a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d'.split(' '),
);
/** The part of a sentence before its end that is looked at to decide a join; bounds the work on endless words. */
const TAIL = 24;

const CLOSING = /^[\s\u00a0]*["'”’»›」』)\]]+/;
/** What a sentence may close with after its full stop. */
const LAST_WORD = /(?:^|[\s([“‘"'«„])((?:\p{L}\.)*\p{L}[\p{L}.]*|\p{N}+)\.$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let made = segmenters.get(language);
  if (!made) {
    try {
      made = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      made = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(language, made);
  }
  return made;
}

/** Text in which nothing can end a sentence but its last mark; the segmenter costs ten times as much. */
const ONE_SENTENCE = /^[\p{L}\p{M}\p{N} \u00a0\u202f,:'"“”‘’«»()[\]–—&%$€£/-]*[.!?…]?$/u;

export function splitSentences(text: string, language: string | null = null): Span[] {
  if (ONE_SENTENCE.test(text)) return [trimSpan(text, { start: 0, end: text.length })].filter(isNotEmpty);
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmenter(language || 'en').segment(text)) {
    const end = index + segment.length;
    if (open && continuesSentence(text, open, index)) {
      open.end = end;
    } else {
      if (open) spans.push(open);
      open = { start: index, end };
    }
    // A mark that closes the sentence before may stand at the head of the next segment.
    const closing = spans.length > 0 && open.start === index ? CLOSING.exec(segment) : null;
    if (closing && /^\S/.test(segment) && /["”’»›」』)\]]$/.test(closing[0])) {
      const before = spans[spans.length - 1]!;
      if (before.end === index && !/\s$/.test(text.slice(before.end - 1, before.end))) {
        before.end = index + closing[0].length;
        open.start = before.end;
      }
    }
  }
  if (open) spans.push(open);
  return spans.map((span) => trimSpan(text, span)).filter(isNotEmpty);
}

function isNotEmpty({ start, end }: Span): boolean {
  return end > start;
}

/** Leaves out blank space at both ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function continuesSentence(text: string, sentence: Span, next: number): boolean {
  let end = next;
  while (end > sentence.start && /\s/.test(text[end - 1]!)) end--;
  if (/[\r\n\u2028\u2029]/.test(text.slice(end, next))) return false;
  const tail = text.slice(Math.max(sentence.start, end - TAIL), end);
  const head = text.slice(next, next + 2);
  const small = /^["“‘'«„([]?\p{Ll}/u.test(head);
  if (/(?:\.\s?\.\s?\.|…)["”’)\]]*$/.test(tail)) return small;
  if (small && /[.!?]["”’)\]]*$/.test(tail)) return true;
  const word = LAST_WORD.exec(tail)?.[1];
  if (!word) return false;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return lower !== 'no' || /^\d/.test(head);
  if (SOFT_ABBREVIATIONS.has(lower)) return /^[\p{Ll}\p{N}]/u.test(head);
  // An initial (J. Smith, D. J. Ames), but not the pronoun "I" nor an initialism at the end (in the U.S. They).
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) {
    if (word === 'I') return false;
    return word.length === 1 ? /^\p{Lu}/u.test(head) : false;
  }
  return false;
}

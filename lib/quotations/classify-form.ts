/**
 * Direct, mixed or scare. Takes what is known of a passage: its words, how it stands in its sentence, whether a cue
 * governs it. A fragment that nobody is said to have said, and the title of a work, quote nobody.
 */
import type { QuotationForm } from '../types.ts';

export interface PassageContext {
  text: string;
  /** Begins its sentence, or stands behind a comma or colon. */
  standsFree: boolean;
  /** Goes on where an attribution broke it off: “…,” she said, “…”. */
  resumes: boolean;
  /** A verb of saying governs it. */
  cue: 'say' | 'tell' | 'call' | 'mind' | 'source' | null;
  attributed: boolean;
  /** The writer's sentence runs on right behind it. */
  runsInto: boolean;
  /** Its cue stands in another clause. */
  apart: boolean;
  /** On the air or at an outlet: on “New Day”, CNN’s “New Day”. */
  programme: boolean;
  /** One of several words set in marks side by side: “attack,” “envoy” and “talks”. */
  listed: boolean;
  /** Behind an article and an adjective at most; with a noun behind it a slogan: the new “Yes We Can” campaign. */
  attributive: boolean;
  /** Names who or what was there when the sentence happened: after a summit with a “coalition of equals”. */
  circumstance: boolean;
  /** All that its paragraph holds. */
  alone: boolean;
  /** Directly behind "so-called", "known as", "dubbed" and the like. */
  named: boolean;
  /** Said behind a dash or a speaker's label. */
  unmarked: boolean;
  /** Begins with a subject pronoun of its language: „wir haben keine Zeit“; other than in English. */
  pronounHead: boolean;
  /** Part of a quotation that runs over paragraphs. */
  runsOn: boolean;
}

/** Words from which a passage with no verb of saying is still taken for speech; measured on annotated US news. */
const LONG_PASSAGE = 6;
/** Words a direct quotation has at least, unless it is a whole sentence with an end mark. */
const SHORT_CLAUSE = 4;
/** Words of a sentence beside a mere source, at least. */
const SHORT_SENTENCE = 3;

export function classifyForm(context: PassageContext): QuotationForm {
  const { text, standsFree, resumes, cue, attributed, named, runsInto, apart } = context;
  const words = readWords(text);
  if (words.length === 0) return 'scare';
  if (context.unmarked || context.runsOn) return 'direct';
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text) || !/\p{Ll}/u.test(words[0]!.slice(0, 1));
  if (named && cue !== 'call' && words.length < LONG_PASSAGE) return 'scare';
  if (isTitle(words) && !cue && !(runsInto && context.attributive)) return 'scare';
  if (!attributed && words.length < (isExclaimed(text) ? SHORT_CRY : LONG_PASSAGE)) return 'scare';
  if (apart && words.length < SHORT_CLAUSE) return 'scare';
  if (isTitle(words) && context.programme) return 'scare';
  if (!cue && words.length < SHORT_CLAUSE && (context.listed || context.alone)) return 'scare';
  if (!cue && context.circumstance && !runsInto && words.length < LONG_PASSAGE) return 'scare';
  if (resumes) return 'direct';
  if (runsInto) return 'mixed';
  // What ends one sentence and begins another is no fragment of the writer's.
  if (words.length >= LONG_PASSAGE && /\p{Ll}{2}[.!?]['’”"]?\s+\p{Lu}/u.test(text)) return 'direct';
  if (standsFree && cue === 'source' && words.length >= SHORT_CLAUSE) return 'direct';
  // What begins small behind the writer's own word (that “they will …”) is part of the writer's sentence.
  if (words.length >= SHORT_CLAUSE && (standsFree || whole) && (context.pronounHead || beginsClause(words)))
    return 'direct';
  if (standsFree && whole && (words.length >= SHORT_CLAUSE || cue === 'say' || cue === 'tell'))
    return 'direct';
  // 'We stoppen niet', aldus De Wit
  if (standsFree && whole && cue === 'source' && words.length >= SHORT_SENTENCE) return 'direct';
  if (whole && words.length >= LONG_PASSAGE) return 'direct';
  return 'mixed';
}

/** Words from which what is exclaimed or asked is somebody's, though nobody is named: crowds chant. */
const SHORT_CRY = 3;

function isExclaimed(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[!?]$/.test(text);
}

/** Characters of Japanese or Chinese that count as a word. */
const UNSPACED_WORD = 2;

/** Words as they are spaced, or pieces of text that is not. */
function readWords(text: string): string[] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) {
    const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
    return letters.filter((_, i) => i % UNSPACED_WORD === 0);
  }
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words that begin a clause as its subject, contracted or not. */
const SUBJECT =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|who|what|if|when)(?:['’](?:s|m|re|ll|ve|d))?$/;
/** Finite verbs frequent right behind a subject. */
const FINITE =
  /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|need|know|think|want|believe|saw|see|feel|got|get|go|went|made|make|take|came|come|said|say|[a-z]+n['’]t)$/;

/** A subject and its verb at the head: "it is …", "we’ll …", "the record is …". */
function beginsClause(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words.map((word) =>
    word.toLowerCase().replace(/^[^\p{L}]+/u, ''),
  );
  if (!SUBJECT.test(first)) return /^(?:the|my|our|his|her|their|your|a)$/.test(first) && FINITE.test(third);
  return /['’]/.test(first) || FINITE.test(second) || FINITE.test(third);
}

const SMALL = new Set(
  'a an the of and or for to in on at by with from as but nor de la le et und der die das vs'.split(' '),
);

/** Every weighty word capitalised, two of them at least: a work, a programme, a slogan. */
function isTitle(words: readonly string[]): boolean {
  let capitals = 0;
  for (const word of words) {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (/^[\p{Lu}\p{N}]/u.test(letters)) capitals++;
    else if (!SMALL.has(letters.toLowerCase().replace(/[^\p{L}]/gu, ''))) return false;
  }
  return capitals >= 2;
}

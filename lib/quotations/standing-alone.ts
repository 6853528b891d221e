/**
 * What stands around quoted words that begin their sentence with no verb of saying beside them: a subheading, a mention
 * inside the writer's sentence, a post with its signature, a deed told right before. Each looks at one sentence or block.
 */
import type { Attribution } from './attribution.ts';
import type { SentenceCues } from './cue.ts';
import type { Referent } from './discourse.ts';
import type { Passage } from './find-passages.ts';
import { endsSentence, type Frame } from './frame.ts';
import type { Registry } from './people/registry.ts';
import { postSigner } from './post-signature.ts';
import { referentOf, toSpeaker } from './resolve-speaker.ts';
import { FRAGMENT_WORDS } from './speaker-evidence.ts';
import type { Sentence, Token } from './token.ts';

/** Begins a clause of its own: “They are painful” but necessary, Ames said. */
const CLAUSE = /^(?:i|we|you|he|she|it|they|there|this|that)(?:['’]\p{L}+)?$/iu;
/** Words up to which marks may hold a mere mention. */
const MENTIONED = 3;

/** Characters of the dash before a signature, which is no token. */
const DASH = 2;

/** Words that may as well be a name or a term as somebody's. */
export function isFragment(text: string, { start, end }: Passage): boolean {
  return text.slice(start, end).split(/\s+/).length < FRAGMENT_WORDS;
}

/** A heading of nothing but quoted words. */
export function isHeading({ heading, tokens }: Frame): boolean {
  return heading && tokens.every(({ kind }) => kind !== 'word');
}

/** “Levelling up”, “fair shares”: we hear it all. A fragment, and the writer's sentence goes on. */
export function isMention(
  text: string,
  tokens: readonly Token[],
  { from, to }: Sentence,
  passage: Passage,
): boolean {
  if (endsSentence(text, passage) || /[,—–-]$/.test(text.slice(passage.start, passage.end))) return false;
  const words = text.slice(passage.start, passage.end).split(/\s+/);
  if (words.length > MENTIONED || (words.length > 1 && CLAUSE.test(words[0]!))) return false;
  return to - from > 2 && tokens[to - 1]!.kind === 'point' && tokens.slice(from, to).some(isWord);
}

const isWord = ({ kind }: Token) => kind === 'word';

/** "Asked again, Ames smiled.": a named person's deed, with no quoted word and no verb of saying. */
export function isDeed(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { main, cues }: SentenceCues,
  { human, person, plural }: Referent,
): boolean {
  if (main?.kind !== 'name' || plural || !human || person?.human === false) return false;
  if (cues.some(({ kind }) => kind === 'say' || kind === 'tell' || kind === 'source')) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'quote') return false;
  return tokens[to - 1]!.text !== ':';
}

/** Who signs the post that a block quote sets into the page. */
export function signerBelow(
  text: string,
  frames: readonly Frame[],
  block: number,
  registry: Registry,
): Partial<Attribution> | null {
  const tokens = frames[block + 1]?.tokens ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  const name = first && last ? postSigner(text.slice(Math.max(0, first.start - DASH), last.end)) : null;
  if (!first || !name) return null;
  const person = registry.find(name, first.start);
  const referent: Referent = person
    ? referentOf(person)
    : { name, person: null, gender: null, plural: false, human: true };
  return {
    speaker: toSpeaker(referent, name),
    referent,
    evidence: { naming: 'name', link: 'turn' },
  };
}

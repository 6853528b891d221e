/**
 * Who says a passage whose tag stands inside its marks, as French, Italian and Russian print it: « Nous partons,
 * affirme Anne Lebrun. Ensemble. » Takes the passage and the article's people; gives the cue with its speaker, or
 * null. Only the first tag is read, in the passage's first TAG_REACH characters.
 */
import { nextTag } from './dialogue-dashes.ts';
import { Discourse } from './discourse.ts';
import { findCues } from './find-cues.ts';
import type { Passage } from './find-passages.ts';
import { readFrame } from './frame.ts';
import { type ReadContext, type ResolvedCue, resolveCues } from './resolve-cues.ts';

/** Characters in which a tag may begin. */
const TAG_REACH = 400;
/** Characters a tag may be long. */
const LONGEST_TAG = 120;

export function readInnerTag(context: ReadContext, passage: Passage): ResolvedCue | null {
  const { text, language } = context;
  if (!language.dashes) return null;
  const tag = nextTag(
    text.slice(passage.start, Math.min(passage.end, passage.start + TAG_REACH)),
    0,
    language,
  );
  if (!tag) return null;
  const verb = passage.start + tag.verb;
  const said: Passage = {
    ...passage,
    end: passage.start + tag.start,
    outerStart: passage.start,
    outerEnd: verb,
  };
  const block = { start: passage.start, end: Math.min(passage.end, verb + LONGEST_TAG) };
  const { tokens, sentences } = readFrame(text, block, [[0, said]], language);
  const sentence = sentences[0];
  if (!sentence) return null;
  const cues = resolveCues(context, tokens, findCues(tokens, sentence, language), new Discourse(), sentence);
  return cues.find(({ referent, inverted }) => referent !== null && inverted) ?? null;
}

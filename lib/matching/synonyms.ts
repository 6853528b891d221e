/**
 * Content words that editors and translators exchange freely, English, each line a group; data (synonyms/). Made by going
 * through everyday verbs, nouns and adjectives of news prose and writing down, from general knowledge of the language,
 * what an ordinary thesaurus lists as the same part of speech in the same sense; no word is here for one story or pair.
 * A word may stand in several lines, since it has several senses: that joins words which differ now and then, and the rest
 * of the sentence decides. In other languages the table finds nothing and does no harm.
 */
import { stemWord } from '../text/words.ts';
import { EVERYDAY } from './synonyms/everyday.ts';
import { NOUNS } from './synonyms/nouns.ts';
import { QUALITIES } from './synonyms/qualities.ts';
import { VERBS } from './synonyms/verbs.ts';
import { groupsOf } from './word-forms.ts';

const SYNONYMS = [EVERYDAY, VERBS, NOUNS, QUALITIES].join('\n');

/** Stem → numbers of the groups that hold a word of it. */
export const SYNONYMS_BY_STEM: ReadonlyMap<string, readonly number[]> = byStem(groupsOf(SYNONYMS));

function byStem(groups: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, readonly number[]>();
  for (const [word, numbers] of groups) {
    const stem = stemWord(word);
    stems.set(stem, [...new Set([...(stems.get(stem) ?? []), ...numbers])]);
  }
  return stems;
}

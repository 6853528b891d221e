/**
 * Plain, neutral words for what differs; the interface and the command line say the same. They name the difference
 * from the reader's page to the other printing and judge nobody. English; nothing here is shown as markup.
 */
import type { Appearance, Flag, Relation } from '../types.ts';

const RELATIONS: Readonly<Record<Relation, string>> = {
  verbatim: 'same words',
  trimmed: 'longer there',
  extended: 'shorter there',
  elided: 'words left out here',
  bracketed: 'an editor’s insertion',
  spliced: 'passages joined here',
  reworded: 'reworded',
  reported: 'reported speech',
  unrelated: 'another statement',
};

/** @param flags of the wording; an unmarked cut is told with the relation, since it is how the words were left out. */
export function describeRelation(relation: Relation, flags: readonly Flag[] = []): string {
  const said = RELATIONS[relation];
  const cut =
    (relation === 'elided' || relation === 'spliced') && flags.some(({ kind }) => kind === 'unmarked');
  return cut ? `${said}, unmarked` : said;
}

export function describeFlag({ kind, a, b }: Flag): string {
  switch (kind) {
    case 'unmarked':
      if (!a) return `leaves out ${words(b)}, unmarked`;
      if (!b) return `${words(a)} not there, unmarked`;
      return `“${a}” for “${b}”, unmarked`;
    case 'number':
      return change('number', a, b);
    case 'name':
      return change('name', a, b);
    case 'negation':
      return a ? (b ? change('denial', a, b) : `“${a}” is not there`) : `“${b}” is missing here`;
    case 'modality':
      return a ? (b ? `“${a}” here, “${b}” there` : `“${a}” is not there`) : `“${b}” is missing here`;
    case 'speaker':
      return `another speaker: ${b}`;
  }
}

/** The count in words: "in 4 other articles, 2 word it differently"; empty where there is none. */
export function countWords(appearances: readonly Appearance[]): string {
  const count = new Set(appearances.map(({ article }) => article.id)).size;
  if (count === 0) return '';
  const differing = appearances.filter(({ relation }) => relation !== 'verbatim').length;
  const where = `in ${count} other ${count === 1 ? 'article' : 'articles'}`;
  if (differing === 0) return `${where}, in the same words`;
  if (count === 1) return `${where}, worded differently`;
  if (differing === count) return `${where}, all word it differently`;
  return `${where}, ${differing} ${differing === 1 ? 'words' : 'word'} it differently`;
}

function change(what: string, a: string, b: string): string {
  if (!a) return `${what} “${b}” is missing here`;
  if (!b) return `${what} “${a}” is not there`;
  return `another ${what}: “${a}” here, “${b}” there`;
}

/** A word as a reader counts: "can’t" and "30-day" are one each. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*/gu;

function words(text: string): string {
  const count = (text.match(WORD) ?? []).length;
  return `${count} ${count === 1 ? 'word' : 'words'}`;
}

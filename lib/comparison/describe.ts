/**
 * Plain, neutral words for what differs; the interface and the command line say the same. They name the difference
 * from the reader's page to the other printing and judge nobody. Takes the translator of the reader's language;
 * nothing given here is markup.
 */
import type { Translator } from '../i18n/translator.ts';
import type { Appearance, Flag, Relation } from '../types.ts';
import { countArticles, presentPrintings } from './count-articles.ts';
import { describeReports } from './describe-reports.ts';

/** @param flags of the wording; an unmarked cut is told with the relation, since it is how the words were left out. */
export function describeRelation(
  { text }: Translator,
  relation: Relation,
  flags: readonly Flag[] = [],
): string {
  const said = text(`relation_${relation}`);
  const cut =
    (relation === 'elided' || relation === 'spliced') && flags.some(({ kind }) => kind === 'unmarked');
  return cut ? text('relation_unmarked', { relation: said }) : said;
}

export function describeFlag({ text }: Translator, { kind, a, b, days }: Flag): string {
  const where = a ? (b ? 'changed' : 'absent') : 'missing';
  switch (kind) {
    case 'unmarked':
      if (!a) return text('flag_left_out', { n: countOf(b) });
      if (!b) return text('flag_not_there', { n: countOf(a) });
      return text('flag_replaced', { a, b });
    case 'number':
      return text(`flag_number_${where}`, { a, b });
    case 'name':
      // "Another name" is said of no day: its words stand for themselves.
      return text(days ? 'flag_word_changed' : `flag_name_${where}`, { a, b });
    case 'negation':
      return text(where === 'changed' ? 'flag_negation_changed' : `flag_word_${where}`, { a, b });
    case 'modality':
      return text(`flag_word_${where}`, { a, b });
    case 'speaker':
      return text('flag_speaker', { b });
  }
}

/**
 * The count in words: "in 4 other articles, 2 word it differently; 3 of them print one report by Northern Wire"; empty
 * where there is none.
 */
export function countWords(translator: Translator, appearances: readonly Appearance[]): string {
  const { text } = translator;
  const count = countArticles(appearances);
  if (count === 0) return appearances.length > 0 ? text('count_before') : '';
  const differing = count - countArticles(presentPrintings(appearances).filter(isVerbatim));
  const how = () => {
    if (differing === 0) return text('how_same');
    if (count === 1) return text('how_differently');
    return differing === count ? text('how_all') : text('how_some', { n: differing });
  };
  const words = text('count_how', { where: text('count_where', { n: count }), how: how() });
  const reports = describeReports(translator, appearances);
  return reports ? `${words}; ${reports}` : words;
}

const isVerbatim = ({ relation }: Appearance) => relation === 'verbatim';

/** A word as a reader counts: "can’t" and "30-day" are one each. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*/gu;

const countOf = (text: string) => (text.match(WORD) ?? []).length;

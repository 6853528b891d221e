/**
 * Invented articles of any number, the same for the same number, as lines of a corpus file: words drawn as rarely or
 * often as words of the news are (Zipf), twenty quoted sentences among as much plain text. Nothing of it means anything.
 */
import { articleLine } from '../../lib/corpus/corpus-file.ts';
import type { Article, Quotation } from '../../lib/types.ts';
import { type Random, randomFrom } from '../seeded-random.ts';

export const ARTICLE_STATEMENTS = 20;

/** Different words in some hundred thousand sentences of news. */
const VOCABULARY = 60_000;

const SYLLABLES = 'ba do ker lin mo tra ves sel pon rid gar fen lo mar ti nu sha wil cor den'.split(' ');

/** Rank r is drawn about as often as 1 / r; rare words are longer, as they are. */
function drawWord(random: Random): string {
  let word = '';
  for (let rest = Math.floor(VOCABULARY ** random()) + SYLLABLES.length; rest > 0; ) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

export function drawStatement(random: Random): string {
  return Array.from({ length: 8 + Math.floor(random() * 24) }, () => drawWord(random)).join(' ');
}

export function statementsOfArticle(number: number): string[] {
  const random = randomFrom(number);
  return Array.from({ length: ARTICLE_STATEMENTS }, () => drawStatement(random));
}

/** The statement as another article might print it: a part of it, a word replaced. */
export function reword(text: string, random: Random): string {
  const words = text.split(' ');
  const from = Math.floor(random() * words.length * 0.3);
  const kept = words.slice(from, from + Math.ceil(words.length * 0.7));
  kept[Math.floor(random() * kept.length)] = drawWord(random);
  return kept.join(' ');
}

export function corpusLine(number: number): string {
  const random = randomFrom(-number);
  const quotations: Quotation[] = [];
  let text = '';
  for (const [utterance, sentence] of statementsOfArticle(number).entries()) {
    text += `${drawStatement(random)}. “`;
    const start = text.length;
    text += sentence;
    const span = { start, end: text.length, text: sentence };
    text += '” Mara Ellwood said.\n';
    const speaker = { name: 'Mara Ellwood', mention: 'Ellwood' };
    const rest = {
      form: 'direct',
      utterance,
      speaker,
      cue: 'said',
      to: [],
      via: [],
      sentences: [span],
    } as const;
    quotations.push({ ...span, ...rest, to: [], via: [], sentences: [span] });
  }
  const id = number.toString(16).padStart(24, '0');
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  const article: Article = {
    id,
    version: id.replace(/^0/, 'f'),
    title: drawStatement(random),
    outlet: `Outlet ${number % 97}`,
    byline: null,
    url: `https://outlet-${number % 97}.example/${number}`,
    aliases: [],
    published: day,
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  };
  return articleLine({ article, quotations, savedAt: `${day}T12:00:00.000Z`, history: [] });
}

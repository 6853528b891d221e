/**
 * Articles of twenty statements, by number: as lines of a corpus file that the extension imports, and as pages that
 * quote them again. People and outlets are invented; a thousand people are quoted, some of them often.
 */
import { articleLine } from '../../../lib/corpus/corpus-file.ts';
import type { Article, Quotation } from '../../../lib/types.ts';
import { type Random, randomFrom } from '../../seeded-random.ts';
import type { Statements } from './statements.ts';

export const ARTICLE_STATEMENTS = 20;

const FIRST = 'Mira Oskar Ilse Petro Nadia Tomas Elin Rufus Agda Bruno'.split(' ');
const LAST = 'Tolvane Lindqvistadt Marchensky Ellwood Brisket Okonma Sandholm Vetterli Quince Ardal'.split(
  ' ',
);
const ENDING = ['', 'ov', 'sen', 'ham', 'ley', 'ski', 'ano', 'dale', 'wick', 'mark'];
const OUTLETS = 97;
const DAYS = 2_000;

export function speakerOf(statement: number): string {
  const who = Math.floor(1000 ** randomFrom(statement + 77)());
  return `${FIRST[who % 10]} ${LAST[Math.floor(who / 10) % 10]}${ENDING[Math.floor(who / 100) % 10]}`;
}

export function dayOf(article: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (article % DAYS))).toISOString().slice(0, 10);
}

export function newsArticleLine(statements: Statements, number: number): string {
  const random = randomFrom(-1 - number);
  const quotations: Quotation[] = [];
  let text = '';
  for (let i = 0; i < ARTICLE_STATEMENTS; i++) {
    const sentence = statements.at(number * ARTICLE_STATEMENTS + i);
    const name = speakerOf(number * ARTICLE_STATEMENTS + i);
    text += `${statements.draw(random)}. “`;
    const start = text.length;
    text += sentence;
    const span = { start, end: text.length, text: sentence };
    text += `,” ${name} said.\n`;
    const speaker = { name, mention: name };
    quotations.push({
      ...span,
      form: 'direct',
      utterance: i,
      speaker,
      cue: 'said',
      to: [],
      via: [],
      sentences: [span],
    });
  }
  const id = number.toString(16).padStart(24, '0');
  const article: Article = {
    id,
    version: id.replace(/^0/, 'f'),
    title: statements.draw(random),
    outlet: `Outlet ${number % OUTLETS}`,
    byline: null,
    url: `https://outlet-${number % OUTLETS}.example/${number}`,
    aliases: [],
    published: dayOf(number),
    language: 'en',
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  };
  return articleLine({
    article,
    quotations,
    savedAt: `${dayOf(number)}T12:00:00.000Z`,
    history: [],
  });
}

export interface NewsPage {
  title: string;
  published: string;
  paragraphs: string[];
}

/**
 * A page that quotes so many statements among so many words: half of them printed somewhere in the corpus, every other
 * one of those in other words, and by the same people in the same days.
 */
export function drawNewsPage(
  statements: Statements,
  random: Random,
  shape: { words: number; quotations: number; articles: number },
): NewsPage {
  const source = Math.floor(random() * shape.articles);
  const paragraphs: string[] = [];
  let words = 0;
  const add = (paragraph: string) => {
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  };
  for (let i = 0; i < shape.quotations; i++) {
    // Of one day where there are so many, else of neighbouring days.
    const article = (source + (shape.articles > DAYS ? DAYS : 1) * i) % shape.articles;
    const number = article * ARTICLE_STATEMENTS + (i % ARTICLE_STATEMENTS);
    const printed = statements.at(number);
    const sentence = i % 2 ? statements.draw(random) : i % 4 ? statements.reword(printed, random) : printed;
    add(`“${sentence},” said ${speakerOf(number)}.`);
  }
  for (let at = 0; words < shape.words; at = (at + 2) % paragraphs.length) {
    const plain = [0, 1, 2].map(() => `${statements.draw(random)}.`).join(' ');
    paragraphs.splice(at, 0, plain);
    words += plain.split(' ').length;
  }
  return { title: statements.draw(random), published: dayOf(source), paragraphs };
}

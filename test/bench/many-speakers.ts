/** The generated articles with speakers of their own: a few hundred people, some quoted often, as in the news. */
import { headerLine } from '../../lib/corpus/corpus-file.ts';
import { randomFrom } from '../seeded-random.ts';
import { corpusLine } from './generated-corpus.ts';

const FIRST = 'Mira Oskar Ilse Petro Nadia Tomas Elin Rufus Agda Bruno'.split(' ');
const LAST = 'Tolvane Lindqvistadt Marchensky Ellwood Brisket Okonma Sandholm Vetterli Quince Ardal'.split(
  ' ',
);

export const HEADER = headerLine({ articles: 0, statements: 0 });

/** A line of a corpus file: every statement of the article by one of a thousand people, low numbers more often. */
export function manySpeakers(number: number): string {
  const random = randomFrom(number + 77);
  const line = JSON.parse(corpusLine(number)) as { quotations: { speaker: unknown }[] };
  for (const quotation of line.quotations) {
    const who = Math.floor(1000 ** random());
    const name = `${FIRST[who % 10]} ${LAST[Math.floor(who / 10) % 10]}${who >= 100 ? ` ${'IVXLC'[who % 5]}.` : ''}`;
    quotation.speaker = { name, mention: name };
  }
  return JSON.stringify(line);
}

import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../lib/article/read-text.ts';
import { understandArticle } from '../../../../lib/quotations/understand-article.ts';

/** Who speaks in each passage of a text, scare quotes apart. */
function speakersOf(text: string) {
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article)
    .filter(({ form }) => form === 'direct' || form === 'mixed')
    .map(({ speaker }) => speaker?.name ?? null);
}

const bodies: [name: string, text: string, names: string[]][] = [
  [
    'two parties',
    'The Harbour Party said it would be “a hard year for every town”. The National Party called it “a year like any other”.',
    ['Harbour Party', 'National Party'],
  ],
  [
    'ministries and offices',
    'The Education Ministry said: “Schools open late.” The Treasury Office warned of “empty tills before the spring”.',
    ['Education Ministry', 'Treasury Office'],
  ],
  ['behind its verb', '“It holds,” said the State Dyke Trust.', ['State Dyke Trust']],
  [
    'joined by and',
    'The Grain and Mill Administration called it “a very poor harvest for all”.',
    ['Grain and Mill Administration'],
  ],
  ['joined by a sign', '“It holds,” Orme & Vance said.', ['Orme & Vance']],
  ['two words that begin like a title', '“It holds,” National Lamp said.', ['National Lamp']],
  [
    'an office before a name is none',
    '“It holds,” said Labour Justice Secretary Maud Orme. “It does not,” British Home Secretary Karl Vance said.',
    ['Maud Orme', 'Karl Vance'],
  ],
  [
    'a person of such a surname',
    '“It holds,” Dr. House said. “It does,” said Judge Clara Court.',
    ['House', 'Clara Court'],
  ],
];

const joined: [name: string, text: string, names: string[]][] = [
  [
    'letters behind a name',
    '“It holds,” Maud Orme MP said. “It may not,” Karl Vance OBE said. “It does,” Orme added. “Does it?” Vance asked.',
    ['Maud Orme', 'Karl Vance', 'Maud Orme', 'Karl Vance'],
  ],
  [
    'two joints',
    '“It holds,” Truus van der Meer said. “It does,” Van der Meer added.',
    ['Truus van der Meer', 'Truus van der Meer'],
  ],
  ['an apostrophe', '“It holds,” Nora O’Hale said. “It does,” O’Hale added.', ['Nora O’Hale', 'Nora O’Hale']],
  [
    'the first of two surnames',
    '“It holds,” Lucía Pilar Robles Mena said. “It does,” Robles added.',
    ['Lucía Pilar Robles Mena', 'Lucía Pilar Robles Mena'],
  ],
  [
    'an article joined to a surname',
    '“It holds,” Karim al-Bakri said. “It does,” al-Bakri added. “Yes,” said Bakri.',
    ['Karim al-Bakri', 'Karim al-Bakri', 'Karim al-Bakri'],
  ],
  [
    'a generation with its point',
    '“It holds,” Walter Orme Jr. said. “It does,” Orme added.',
    ['Walter Orme', 'Walter Orme'],
  ],
  [
    'a relative named behind',
    'Orme slept. His sister, Berit, told the Herald: “It is holding for now.”',
    ['Berit'],
  ],
  [
    'a nickname in marks',
    '“It holds,” Frank “Moth” Lindqvist said. “It does,” Lindqvist added.',
    ['Frank “Moth” Lindqvist', 'Frank “Moth” Lindqvist'],
  ],
];

/** Turns of interviews without marks. */
const turns: [name: string, text: string, names: string[]][] = [
  [
    'initials behind full names',
    'Maud Orme: Why do you sail?\nKarl Vance: For the cold of it.\nMO: And in winter?\nKV: We sail again.',
    ['Maud Orme', 'Karl Vance', 'Maud Orme', 'Karl Vance'],
  ],
  [
    'initials of whom the text names',
    'Karl Vance sails. Maud Orme met him.\nMO: Why?\nKV: For the cold of it.\nMO: And in winter?\nKV: We sail again.',
    ['Maud Orme', 'Karl Vance', 'Maud Orme', 'Karl Vance'],
  ],
];

describe('Registry', () => {
  it.each(bodies)('keeps the whole name of a body: %s', (_name, text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });

  it.each(turns)('knows people by their initials: %s', (_name, text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });

  it.each(joined)('joins the forms of a name: %s', (_name, text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

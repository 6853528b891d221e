import { describe, expect, it } from 'vitest';
import { understandArticle } from '../../../../lib/quotations/understand-article.ts';
import type { Block } from '../../../../lib/types.ts';

/** Who speaks below a heading, with or without a paragraph above it. */
function speakersBelow(above: string, heading: string, below: string) {
  const parts: [text: string, kind: Block['kind']][] = [
    [above, 'paragraph'],
    [heading, 'heading'],
    [below, 'paragraph'],
  ];
  let text = '';
  const blocks: Block[] = [];
  for (const [part, kind] of parts) {
    if (part !== '') blocks.push({ start: text.length, end: text.length + part.length, kind });
    text += `${part}\n`;
  }
  const article = { title: null, text, blocks, language: 'en', published: null };
  return understandArticle(article).map(({ speaker }) => speaker?.name ?? null);
}

const CLAUSE = 'the bridge would open in May';

const cases: [name: string, above: string, heading: string, below: string, speaker: string][] = [
  [
    'no longer name from a verb in title case',
    '',
    'New Plan for the Strait Excludes Talvia',
    `Talvia said ${CLAUSE}.`,
    'Talvia',
  ],
  [
    'a name that the text prints as well',
    'Ada Ames chairs the trust. Its keeper is ill. Anna Lund chairs the council.',
    'Ada Ames on the Old Bridge',
    `She said ${CLAUSE}.`,
    'Ada Ames',
  ],
  [
    'a name from a headline in small letters',
    '',
    'Ada Ames is tired of it',
    `Ames said ${CLAUSE}.`,
    'Ada Ames',
  ],
  ['a name that is all of a heading', '', 'Mayor Ada Ames', `Ames said ${CLAUSE}.`, 'Ada Ames'],
];

describe('runsOutsideHeadlines', () => {
  it.each(cases)('gives %s', (_name, above, heading, below, speaker) => {
    expect(speakersBelow(above, heading, below)).toEqual([speaker]);
  });
});

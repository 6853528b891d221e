import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

/** Who is said to speak where this stands before "said". */
function speakerOf(subject: string) {
  const text = `${subject} said the bridge would open in May.`;
  const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
  return understandArticle(article).map(({ speaker }) => speaker?.name ?? null);
}

const subjects: [subject: string, speaker: string][] = [
  ['A person close to the talks', 'person close to the talks'],
  ['A person close to the talks in Brenmouth', 'person close to the talks in Brenmouth'],
  ['A person close to the talks, who asked not to be named,', 'person close to the talks'],
  ['An official familiar with the matter', 'official familiar with the matter'],
  ['Two people with direct knowledge of the talks', 'Two people with direct knowledge of the talks'],
  ['A source close to Ada Ames', 'source close to Ada Ames'],
  ['Negotiators from Talvia and Orrenmark', 'Negotiators from Talvia and Orrenmark'],
  ['Diplomats from Talvia, Orrenmark and Brell', 'Diplomats from Talvia, Orrenmark and Brell'],
  ['Talvia and Orrenmark', 'Talvia and Orrenmark'],
  ['The U.K. and Talvia', 'U.K. and Talvia'],
  ['In Brell, Talvia and Orrenmark', 'Talvia and Orrenmark'],
  ['The mayor met Ada Ames and Carl Birch', 'Carl Birch'],
];

describe('jointSubject', () => {
  it.each(subjects)('takes the head of %s', (subject, speaker) => {
    expect(speakerOf(subject)).toEqual([speaker]);
  });
});

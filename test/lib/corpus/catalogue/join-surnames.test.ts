/** Who is one person of the people's list: a surname joins a full name only where every article makes it certain. */
import { describe, expect, it } from 'vitest';
import { personKey } from '../../../../lib/corpus/catalogue/person-key.ts';
import type { Corpus } from '../../../../lib/corpus/corpus.ts';
import { openMemoryCorpus } from '../../../../lib/corpus/open-memory-corpus.ts';
import { sampleArticle } from '../sample-articles.ts';

/** Speakers of each article → people as listed, with their statements. */
const cases: { name: string; articles: string[][]; people: Record<string, number> }[] = [
  {
    name: 'the surname beside its full name',
    articles: [['Mara Ellwood', 'Ellwood', 'Ellwood']],
    people: { 'Mara Ellwood': 3 },
  },
  {
    name: 'the surname beside it in every article',
    articles: [['Mara Ellwood', 'Ellwood'], ['Ellwood', 'Mara Ellwood'], ['Mara Ellwood']],
    people: { 'Mara Ellwood': 5 },
  },
  {
    name: 'the surname alone in one article',
    articles: [['Mara Ellwood', 'Ellwood'], ['Ellwood']],
    people: { Ellwood: 2, 'Mara Ellwood': 1 },
  },
  {
    name: 'two of one surname in an article',
    articles: [['Mara Ellwood', 'Tom Ellwood', 'Ellwood']],
    people: { 'Mara Ellwood': 1, 'Tom Ellwood': 1, Ellwood: 1 },
  },
  {
    name: 'another full name in another article',
    articles: [
      ['Mara Ellwood', 'Ellwood'],
      ['Tom Ellwood', 'Ellwood'],
    ],
    people: { Ellwood: 2, 'Mara Ellwood': 1, 'Tom Ellwood': 1 },
  },
  { name: 'a first name', articles: [['Mara Ellwood', 'Mara']], people: { 'Mara Ellwood': 1, Mara: 1 } },
  {
    name: 'nobody of that name',
    articles: [['Mara Ellwood', 'Quill']],
    people: { 'Mara Ellwood': 1, Quill: 1 },
  },
];

async function corpusOf(articles: string[][]): Promise<Corpus> {
  const corpus = openMemoryCorpus();
  for (const [number, speakers] of articles.entries()) {
    const sentences = speakers.map((_, i) => `The ferry of pier ${number} waited for boat ${i} all day.`);
    const { article, quotations } = await sampleArticle(sentences, { url: `https://gull.example/${number}` });
    const said = quotations.map((one, i) => ({
      ...one,
      speaker: { name: speakers[i]!, mention: speakers[i]! },
    }));
    await corpus.saveArticles([{ article, quotations: said }]);
  }
  return corpus;
}

async function listed(corpus: Corpus, typed = '') {
  for (;;) {
    const answer = await corpus.browse.people(typed, 0, 50);
    if (!('preparing' in answer)) return answer;
  }
}

describe('the people listed', () => {
  it.each(cases)('$name', async ({ articles, people }) => {
    const { entries, total } = await listed(await corpusOf(articles));
    expect(Object.fromEntries(entries.map(({ name, statements }) => [name, statements]))).toEqual(people);
    expect(total).toBe(Object.keys(people).length);
  });

  it('give all statements of one joined, under either key', async () => {
    const corpus = await corpusOf([['Mara Ellwood', 'Ellwood']]);
    for (const person of ['Mara Ellwood', 'Ellwood'].map(personKey)) {
      const answer = await corpus.browse.statements({ person }, 'newest', 0, 10);
      expect('total' in answer && answer.total).toBe(2);
    }
  });
});

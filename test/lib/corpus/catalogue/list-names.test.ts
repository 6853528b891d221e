/** Who is one person of the people's list: names that are spelled alike; who a bare surname is, only the article knew. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../lib/corpus/corpus.ts';
import { openMemoryCorpus } from '../../../../lib/corpus/open-memory-corpus.ts';
import { sampleArticle } from '../sample-articles.ts';

/** Speakers of each article → people as listed, with their statements. */
const cases: { name: string; articles: string[][]; people: Record<string, number> }[] = [
  {
    name: 'a surname, which reading the article did not give to its full name: Mrs. Ellwood beside Tom',
    articles: [['Tom Ellwood', 'Ellwood', 'Ellwood']],
    people: { 'Tom Ellwood': 1, Ellwood: 2 },
  },
  {
    name: 'a body beside one that ends alike',
    articles: [['Harbour House', 'House']],
    people: { 'Harbour House': 1, House: 1 },
  },
  {
    name: 'some of a kind beside all',
    articles: [['federal prosecutors', 'Prosecutors']],
    people: { 'federal prosecutors': 1, Prosecutors: 1 },
  },
  {
    name: 'two of one surname',
    articles: [['Mara Ellwood', 'Tom Ellwood', 'Ellwood']],
    people: { 'Mara Ellwood': 1, 'Tom Ellwood': 1, Ellwood: 1 },
  },
  {
    name: 'spellings of one name, which are one person',
    articles: [['Oleh Karpenskyy'], ['Oleh Karpensky', 'Oleh Karpensky']],
    people: { 'Oleh Karpensky': 3 },
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
});

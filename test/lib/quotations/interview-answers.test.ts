// @vitest-environment jsdom
/** Interviews whose questions are told by print alone, from the page to who answers; and what else asks in bold. */
import { describe, expect, it } from 'vitest';
import { fitArticle } from '../../../lib/article/fit-article.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import { parsePage } from '../article/parse-page.ts';

const INTRO =
  'The engineer has drawn forty crossings, and the last of them opened this spring after a long quarrel.';
const WHY = 'Why did you leave the valley for the coast?';
const REGRET = 'Do you regret any of it?';
const HARBOUR =
  'I wanted to see a harbour every morning, and nobody in the valley had ever built one of any size.';
const LATER =
  'Later on the whole family came down, one after the other, and we took the house above the quay.';
const NEVER =
  'Never, or hardly ever. My knees complain in the winter, but the harbour is worth a great many stairs.';
const PLAIN =
  'The council paid for the quay in three parts, and the last of them was due at the end of the year.';
const ALL = [HARBOUR, LATER, NEVER];

const p = (words: string) => `<p>${words}</p>`;
const strong = (words: string) => `<p><strong>${words}</strong></p>`;
const turns = strong(WHY) + p(HARBOUR) + p(LATER) + strong(REGRET) + p(NEVER);

function answersOf(title: string, body: string) {
  const doc = parsePage(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`,
  );
  const { article } = readArticle(doc, null)!;
  return understandArticle(fitArticle(article)).map(({ speaker, text }) => [speaker?.name ?? null, text]);
}

describe('answers', () => {
  const name = 'Mara Ellwood';
  const cases: [what: string, title: string, body: string, name: string, answers: string[]][] = [
    ['below questions in bold', `${name} on building harbours`, p(INTRO) + turns, name, ALL],
    [
      'in <b>, its mark outside',
      `Interview: ${name}`,
      p(INTRO) + turns.replaceAll('strong>', 'b>').replaceAll('?</b>', '</b>?'),
      name,
      ALL,
    ],
    [
      'below questions in italics',
      `${name}: ‘Never look back’`,
      p(INTRO) + turns.replaceAll('strong>', 'em>'),
      name,
      ['Never look back', ...ALL],
    ],
    [
      'below subheadings that ask',
      `Forty crossings: interview with ${name}`,
      p(INTRO) + turns.replace(/<p><strong>(.*?)<\/strong><\/p>/g, '<h3>$1</h3>'),
      name,
      ALL,
    ],
    [
      'behind a line break',
      `${name} on building harbours`,
      p(INTRO) + turns.replaceAll('</strong></p><p>', '</strong><br>'),
      name,
      ALL,
    ],
    [
      'of whom the standfirst says we spoke to',
      'Forty crossings',
      p(`${INTRO} We spoke to the engineer ${name} about Colin Hart.`) + turns,
      name,
      ALL,
    ],
    [
      'of the one person the opening names',
      'Forty crossings',
      p(INTRO.replace('The engineer', name)) + turns,
      name,
      ALL,
    ],
    [
      'behind a question that does not ask',
      `${name} on building harbours`,
      p(INTRO) + turns.replace(p(LATER), strong('Your family followed.') + p(LATER)),
      name,
      ALL,
    ],
    [
      'up to a note in italics',
      `${name} on building harbours`,
      `${p(INTRO) + turns}<p><em>Her book is out in May, and the quay is open to everybody.</em></p>`,
      name,
      ALL,
    ],
  ];
  it.each(cases)('%s', (_, title, body, who, answers) =>
    expect(answersOf(title, body)).toEqual(answers.map((words) => [who, words])));

  it('share an utterance where they answer one question', () => {
    const doc = parsePage(
      `<html lang="en"><title>${name} on harbours</title><body><main><article>${p(INTRO) + turns}</article></main>`,
    );
    const utterances = understandArticle(readArticle(doc, null)!.article).map(({ utterance }) => utterance);
    expect(utterances[0]).toBe(utterances[1]);
    expect(utterances[2]).not.toBe(utterances[1]);
  });
});

describe('no answers', () => {
  const asked =
    strong('What has been decided?') +
    p(PLAIN) +
    strong('Who will pay for it?') +
    p(PLAIN.replace('three', 'two'));
  const cases: [what: string, title: string, body: string][] = [
    ['an explainer', 'Mara Ellwood on building harbours', p(INTRO) + asked],
    [
      'one question alone',
      'Mara Ellwood on building harbours',
      p(INTRO) + strong(WHY) + p(HARBOUR) + p(LATER),
    ],
    [
      'two people introduced',
      'Forty crossings',
      p(`${INTRO} It is the work of Mara Ellwood and Colin Hart.`) + turns,
    ],
    ['nobody introduced', 'Forty crossings', p(INTRO) + turns],
    [
      'paragraphs that name who would be speaking',
      'Mara Ellwood on building harbours',
      p(INTRO) + strong(WHY) + p(`Ellwood had her reasons. ${PLAIN}`) + strong(REGRET) + p(PLAIN),
    ],
    ['bold that asks nothing', 'Mara Ellwood on building harbours', p(INTRO) + turns.replaceAll('?<', '.<')],
  ];
  it.each(cases)('%s', (_, title, body) => expect(answersOf(title, body)).toEqual([]));
});

describe('answers by letter', () => {
  const text = (opening: string) => `${opening}\n\nQ: ${WHY}\n\nA: ${HARBOUR}\n\nQ: ${REGRET}\n\nA: ${NEVER}`;
  const cases: [title: string | null, opening: string, name: string | null][] = [
    ['Interview with Mara Ellwood', INTRO, 'Mara Ellwood'],
    [null, 'We spoke to Mara Ellwood about her forty crossings.', 'Mara Ellwood'],
    [null, INTRO, null],
    [null, 'Mara Ellwood and Colin Hart built forty crossings.', null],
  ];
  it.each(cases)('%s, %s', (title, opening, name) => {
    const whole = text(opening);
    let at = 0;
    const blocks = whole.split('\n\n').map((words) => {
      const start = whole.indexOf(words, at);
      at = start + words.length;
      return { start, end: at, kind: 'paragraph' as const };
    });
    const found = understandArticle({ title, text: whole, blocks, language: 'en', published: null });
    expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual([name, name]);
  });
});

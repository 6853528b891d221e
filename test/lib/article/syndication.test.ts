import { describe, expect, it } from 'vitest';
import { isSyndicationLine, readSyndication } from '../../../lib/article/syndication.ts';

const BODY = 'The council met on Tuesday and talked until the lamps went out.';

describe('readSyndication', () => {
  const cases: {
    name: string;
    lines?: string[];
    byline?: string;
    outlet?: string;
    linked?: string[];
    expected: string[] | null;
  }[] = [
    { name: 'a story of its own', lines: [BODY], byline: 'Jane Roe', expected: null },
    {
      name: 'a byline with its agency',
      byline: 'Mina Dolezal, Associated Press',
      expected: ['Associated Press'],
    },
    { name: 'an agency for a byline', byline: 'AFP', expected: ['Agence France-Presse'] },
    { name: 'a dateline', lines: [`KYIV, Ukraine (AP) — ${BODY}`], expected: ['Associated Press'] },
    { name: 'a dateline with its day', lines: [`PARIS, Aug 31 (Reuters) - ${BODY}`], expected: ['Reuters'] },
    {
      name: 'a closing line',
      lines: [BODY, 'Reuters contributed to this report.'],
      expected: ['Reuters'],
    },
    {
      name: 'two agencies',
      lines: [BODY, 'The Associated Press and Agence France-Presse contributed to this report.'],
      expected: ['Associated Press', 'Agence France-Presse'],
    },
    {
      name: 'an agency whose name holds another’s',
      lines: [BODY, 'Australian Associated Press contributed to this report.'],
      expected: ['Australian Associated Press'],
    },
    { name: 'a source', lines: [BODY, 'Source: TASS'], expected: ['TASS'] },
    { name: 'material', lines: [BODY, 'Mit Material von dpa'], expected: ['Deutsche Presse-Agentur'] },
    {
      name: 'where it was first printed',
      lines: [BODY, 'This article was originally published by The Lark Observer.'],
      expected: ['The Lark Observer'],
    },
    { name: 'a pointer with no name', lines: [BODY, 'Source link'], expected: [] },
    {
      name: 'a pointer and where it leads',
      lines: [BODY, 'Read the original article by clicking here.'],
      linked: ['larkobserver.example'],
      expected: ['larkobserver.example'],
    },
    {
      name: 'an agency’s own report',
      lines: [`PARIS (Reuters) - ${BODY}`],
      outlet: 'Reuters',
      expected: null,
    },
    {
      name: 'an agency the story speaks of',
      lines: [
        '“We told Reuters the truth,” she said.',
        'From Reuters and from others we hear that the lamps in the chamber went out before the vote was taken.',
      ],
      expected: null,
    },
  ];
  it.each(cases)('reads $name', ({ lines = [], byline = null, outlet = null, linked = [], expected }) =>
    expect(readSyndication(lines, byline, outlet, linked)).toEqual(expected));
});

describe('isSyndicationLine', () => {
  it.each([
    ['Source link', true],
    ['Read the original article by clicking here.', true],
    ['Reuters contributed to this report.', true],
    ['This story first appeared in The Lark Observer.', true],
    ['Original stories are rare, the editor said.', false],
    ['The bank contributed to this report with figures of its own.', false],
    [`“${'Source link '.repeat(40)}”`, false],
  ])('%s', (line, expected) => expect(isSyndicationLine(line)).toBe(expected));
});

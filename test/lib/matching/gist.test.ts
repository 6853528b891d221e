import { describe, expect, it } from 'vitest';
import type { Printing } from '../../../lib/matching/compare-statements.ts';
import { compareGist } from '../../../lib/matching/gist.ts';
import { findGistFlags } from '../../../lib/matching/gist-flags.ts';
import { gistWords } from '../../../lib/matching/gist-words.ts';
import { createLikeWords } from '../../../lib/matching/like-words.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { Statement } from '../../../lib/types.ts';

const alike = createLikeWords(null);
const gist = (a: string, b: string) => compareGist(tokenize(a).tokens, tokenize(b).tokens, () => 1, alike);

describe('compareGist', () => {
  it('does not mind the order', () => {
    const turned = gist(
      'inspectors will board trawlers at night',
      'at night trawlers are boarded by inspectors',
    );
    expect(Math.min(turned.coverA, turned.coverB)).toBeGreaterThan(0.9);
  });

  it('joins words for one country, and verbs with their nouns', () => {
    expect(gist('Berlin will decide', 'a German decision').coverB).toBeGreaterThan(0.6);
  });

  it.each([
    ['as part of the plan', 'a part of the wall'],
    ['we will go there', 'they have been here'],
    ['nobody asked for soup', 'never was the town so proud, nobody says'],
  ])('counts no words that only carry others, or deny them: %s', (a, b) => {
    expect(gist(a, b).words).toBe(0);
  });

  it('counts a word said twice once', () => {
    expect(gist('boats, boats and boats', 'the boats sank').answeredA).toBe(1);
  });
});

describe('gistWords', () => {
  const clause = 'the council wants a “watertight” plan for the sluices';
  const statement = (text: string, start: number, form: Statement['form']): Statement => ({
    id: `${start}`,
    start,
    end: start + text.length,
    text,
    form,
    speaker: null,
  });
  const printing = (text: string): Printing => ({
    tokenized: tokenize(text),
    speaker: null,
    form: 'mixed',
    published: null,
  });
  const around = [{ statement: statement(clause, 100, 'indirect'), printing: printing(clause) }];
  const words = (text: string, at: number, form: Statement['form'] = 'mixed') =>
    gistWords(statement(text, at, form), printing(text), around).map(({ folded }) => folded);

  it('adds what a word in marks stands with', () => {
    expect(words('watertight', 100 + clause.indexOf('watertight'))).toEqual(['watertight', 'plan']);
  });

  it('leaves alone what is long, in no clause, or no fragment', () => {
    expect(words('watertight plan', 100 + clause.indexOf('watertight'))).toEqual(['watertight', 'plan']);
    expect(words('watertight', 900)).toEqual(['watertight']);
    expect(words('watertight', 100 + clause.indexOf('watertight'), 'direct')).toEqual(['watertight']);
  });
});

describe('findGistFlags', () => {
  it.each<[string, string, string[]]>([
    ['We will not join the league.', 'the club would join the league', ['negation']],
    ['We will not join the league.', 'the club refused to join the league', []],
    ['Nine boats sank.', 'eleven boats were lost', ['number']],
    ['Nine boats sank.', '9 boats were lost', []],
    ['Nine boats and four men were lost.', '9 boats and five men went down', ['number']],
    [
      'We sail again in the second week of June.',
      'they would resume in the first week of July',
      ['number', 'name'],
    ],
    ['The market opens on Monday.', 'the market would be open from Tuesday', ['name']],
    ['The school might have to shut.', 'the school must be closed', ['modality']],
    ['We will shut the school.', 'the school would be closed', []],
    ['We must shut the school.', 'the school is to be closed', []],
    ...['the bank', 'to endorse', 'the outcome', 'to understand', 'a bargain', 'a barn', 'an outing'].map(
      (words): [string, string, string[]] => [
        'We will not pay for it.',
        `they would pay, ${words}`,
        ['negation'],
      ],
    ),
  ])('%s ~ %s', (a, b, kinds) => {
    expect(findGistFlags(tokenize(a), tokenize(b)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says of a day that it is one', () => {
    const [flag] = findGistFlags(tokenize('The market opens on Monday.'), tokenize('it opens from Tuesday'));
    expect(flag).toEqual({ kind: 'name', a: 'Monday', b: 'Tuesday', days: true });
  });
});

/** Invented statements, articles and reports for the gallery and the component tests, with relations that are true of their words. */
import type { PageReport, PageState } from '../../lib/state/page-report.ts';
import type { Appearance, Comparison, MatchedStatement, Quotation, Speaker } from '../../lib/types.ts';

export const TOLVANE: Speaker = { name: 'Mira Tolvane', mention: 'Tolvane' };

let number = 0;

export function appearance(
  text: string,
  change: Partial<Appearance> = {},
  outlet = 'The Harbour Post',
): Appearance {
  number += 1;
  return {
    article: {
      id: `article-${number}`,
      title: 'Envoys stay for a third night as the bridge talks stall',
      outlet,
      url: `https://news.example/bridge-talks-${number}`,
      published: `2025-03-${String((number % 27) + 1).padStart(2, '0')}T09:30:00Z`,
    },
    start: 120,
    end: 120 + text.length,
    text,
    speaker: TOLVANE,
    form: 'direct',
    relation: 'verbatim',
    flags: [],
    confidence: 0.97,
    ...change,
  };
}

export function statement(
  id: string,
  text: string,
  appearances: Appearance[] = [],
  speaker: Speaker | null = TOLVANE,
) {
  const start = 100 * (Number.parseInt(id, 10) || 1);
  return {
    id,
    text,
    start,
    end: start + text.length,
    form: 'direct',
    speaker,
    appearances,
  } satisfies MatchedStatement;
}

const LEAVE = 'We will not leave the table until the last bridge is open, and that is not a threat.';

export const STATEMENTS: MatchedStatement[] = [
  statement('1', LEAVE, [
    appearance(LEAVE),
    appearance(LEAVE, {}, 'Northern Wire'),
    appearance('We will leave the table … and that is a threat.', {
      relation: 'extended',
      flags: [{ kind: 'negation', a: 'not', b: '' }],
      confidence: 0.88,
    }),
    appearance(
      'We will not walk away before every crossing is open, and that is not a threat.',
      { relation: 'reworded', confidence: 0.93 },
      'Evening Ledger',
    ),
  ]),
  statement('2', 'Forty thousand people crossed last winter.', [
    appearance(
      'Fourteen thousand people crossed last winter.',
      { relation: 'reworded', flags: [{ kind: 'number', a: 'Forty thousand', b: 'Fourteen thousand' }] },
      'Northern Wire',
    ),
  ]),
  statement('3', 'The water rose faster than anyone in this town had ever seen it rise.', [
    appearance('The water rose faster than anyone in this town had ever seen it rise.', {}, 'Quayside Daily'),
  ]),
  statement('4', 'We must finish before the thaw.', [
    appearance('We may finish before the thaw.', {
      relation: 'reworded',
      flags: [{ kind: 'modality', a: 'must', b: 'may' }],
      speaker: { name: 'Anders Quill', mention: 'Quill' },
      confidence: 0.64,
    }),
  ]),
  statement('5', 'Nobody asked the ferrymen what they thought.', [], {
    name: 'Oskar Lindqvane',
    mention: 'he',
  }),
  statement('6', 'a bridge is a promise', [], null),
  statement(
    '7',
    'هذا الجسر لنا جميعا',
    [appearance('هذا الجسر لنا جميعا اليوم', { relation: 'trimmed' }, 'صحيفة الميناء')],
    {
      name: 'ليلى الحداد',
      mention: 'الحداد',
    },
  ),
];

const QUOTATIONS: Quotation[] = STATEMENTS.map((one, index) => ({
  start: one.start,
  end: one.end,
  text: one.text,
  form: 'direct',
  utterance: index,
  speaker: one.speaker,
  cue: 'said',
  to: index === 0 ? ['Radio Estuary'] : [],
  via: index === 0 ? ['Northern Wire'] : [],
  sentences: [],
}));

export function comparison(statements = STATEMENTS, articles = 1240): Comparison {
  return {
    article: {
      id: 'here',
      title: 'Bridge talks enter a third night',
      outlet: 'The Estuary Chronicle',
      url: 'https://estuary.example/talks',
      published: '2025-03-04',
    },
    quotations: QUOTATIONS.slice(0, statements.length),
    statements,
    kept: false,
    corpus: { articles, statements: articles * 14 },
  };
}

export function report(state: PageState, change: Partial<PageReport> = {}): PageReport {
  return { tab: 1, run: 'run', url: 'https://estuary.example/talks', state, ...change };
}

/** A page that was read. */
export const READ = report('read', { comparison: comparison() });

/** One wording of it was said to be another statement. */
export const REJECTED: MatchedStatement = {
  ...statement('8', LEAVE, [appearance(LEAVE)]),
  rejected: [
    appearance('We will not leave the hall until the last guest is gone.', { relation: 'reworded' }),
  ],
};

/** An agency's report in five papers, beside one paper's own and one that is not dated. */
export const WIRE: MatchedStatement = statement('9', LEAVE, [
  ...['Northern Wire', 'Quayside Daily', 'Evening Ledger', 'The Harbour Post', 'Isle Tidings'].map(
    (outlet) => {
      const found = appearance(
        'We will not leave the table until the last bridge is open, and that is not a threat to anybody.',
        { relation: 'trimmed' },
        outlet,
      );
      return {
        ...found,
        article: {
          ...found.article,
          source: { key: 'r1', by: 'text' as const, agency: 'Northern Wire', here: false },
        },
      };
    },
  ),
  appearance(LEAVE, {}, 'Bridge Weekly'),
  appearance(
    'We will leave only when the last bridge opens.',
    { relation: 'reworded', confidence: 0.8 },
    'Radio Estuary',
  ),
]);

export const NOT_FOUND = STATEMENTS.map((one) => ({ ...one, appearances: [] }));

/** A page with more statements than anybody reads, and some that the report has no room for. */
export const HUGE = {
  ...comparison(
    Array.from({ length: 70 }, (_, i) => ({ ...STATEMENTS[i % STATEMENTS.length]!, id: String(i + 1) })),
  ),
  unlisted: 1234,
};

const CROSSINGS = ['bridge', 'ferry', 'tunnel', 'causeway', 'ford', 'viaduct'];

/** A statement that sixty papers print in sixty ways. */
export const MANY_WORDINGS: MatchedStatement = statement(
  '10',
  LEAVE,
  Array.from({ length: 60 }, (_, i) =>
    appearance(
      `We will ${i % 2 ? 'not ' : ''}leave the table until the last ${CROSSINGS[i % 6]} and all ${i + 2} others are open.`,
      { relation: 'reworded', confidence: 0.95 - i / 200 },
      `Outlet of the ${CROSSINGS[i % 6]} no. ${i + 1}`,
    ),
  ),
);

const SENTENCES = [
  'The river does not ask who built the bridge, and the bridge does not ask who crosses it.',
  'When we came here in the autumn there were eleven families left on the far bank.',
  'Nobody wrote down what was promised to them, so I will say it again before all of you.',
];
const PARAGRAPH = Array.from({ length: 12 }, (_, i) => SENTENCES[i % 3]).join(' ');

/** A speech of some two thousand words, printed as one quotation, and elsewhere with two words replaced. */
const SPEECH = Array.from({ length: 11 }, () => PARAGRAPH).join('\n');
export const LONG_QUOTATION: MatchedStatement = statement('11', SPEECH, [
  appearance(SPEECH.replace('eleven families', 'seven families').replace('autumn', 'spring'), {
    relation: 'reworded',
    flags: [{ kind: 'number', a: 'eleven', b: 'seven' }],
  }),
]);

/** Two hundred statements, half of them met elsewhere. */
export const TWO_HUNDRED = comparison(
  Array.from({ length: 200 }, (_, i) => ({
    ...STATEMENTS[i % STATEMENTS.length]!,
    id: String(i + 1),
    ...(i % 2 ? { appearances: [] } : {}),
  })),
);

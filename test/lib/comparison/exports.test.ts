/** What is copied and exported: complete, in the reader's words, and text all the way, whatever stands in a page. */
import { describe, expect, it } from 'vitest';
import { cite } from '../../../lib/comparison/cite.ts';
import type { ComparisonToExport } from '../../../lib/comparison/export-comparison.ts';
import { exportHtml } from '../../../lib/comparison/export-html.ts';
import { exportJson } from '../../../lib/comparison/export-json.ts';
import { exportMarkdown } from '../../../lib/comparison/export-markdown.ts';
import { exportText } from '../../../lib/comparison/export-text.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import type { ArticleReference } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const article: ArticleReference = {
  id: 'ledger',
  title: 'Wall vote',
  outlet: 'The Ledger',
  url: 'https://ledger.example/wall',
  published: '2031-03-02',
};
const speaker = { name: 'Ilse Tornqvist', mention: 'Tornqvist' };
const changed = makeAppearance({
  article,
  speaker,
  text: 'The wall may hold.',
  relation: 'reworded',
  flags: [{ kind: 'modality', a: 'will', b: 'may' }],
  confidence: 0.91,
});
const comparison: ComparisonToExport = {
  statement: {
    ...{ id: 's', start: 0, end: 19, text: 'The wall\nwill hold.', form: 'direct', speaker },
    appearances: [changed],
  },
  page: {
    id: 'here',
    title: 'Harbour reopens',
    outlet: 'Tidings',
    url: 'https://tidings.example/',
    published: null,
  },
};

const HOSTILE = '<script>alert("1")</script> [a](javascript:x) *b* `c` & “d”';
const hostile: ComparisonToExport = {
  statement: {
    ...comparison.statement,
    text: HOSTILE,
    speaker: { name: HOSTILE, mention: '' },
    appearances: [
      makeAppearance({
        text: `${HOSTILE} more`,
        relation: 'trimmed',
        article: { title: HOSTILE, outlet: HOSTILE, url: 'javascript:alert(1)' },
      }),
    ],
  },
  page: { ...article, title: HOSTILE, url: 'javascript:alert(2)' },
};

it('cites one appearance in one line', () => {
  expect(cite(ENGLISH, changed)).toBe(
    '“The wall may hold.” Ilse Tornqvist, quoted in “Wall vote”, The Ledger, 2 Mar 2031. https://ledger.example/wall#:~:text=The%20wall%20may%20hold',
  );
  expect(cite(ENGLISH, makeAppearance({ text: 'So.' }))).toBe('“So.” Quoted in Outlet not known.');
});

it('writes text', () => {
  expect(exportText(ENGLISH, comparison)).toBe(
    [
      ...[
        '“The wall will hold.”',
        'Ilse Tornqvist',
        '“Harbour reopens”, Tidings',
        'https://tidings.example/',
        '',
      ],
      ...[
        '“The wall may hold.”',
        'reworded; “will” here, “may” there',
        '– “Wall vote”, The Ledger, 2 Mar 2031',
      ],
      'https://ledger.example/wall#:~:text=The%20wall%20may%20hold',
    ].join('\n'),
  );
});

describe('Markdown', () => {
  it('marks differences and links sources', () => {
    const markdown = exportMarkdown(ENGLISH, comparison);
    expect(markdown).toContain('> The wall ~~will~~ **may** hold\\.');
    expect(markdown).toContain('](<https://ledger.example/wall#:~:text=The%20wall%20may%20hold>)');
  });

  it('keeps what stands in a page as text', () => {
    const markdown = exportMarkdown(ENGLISH, hostile);
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[a|(?<!\\)`c|\]\(<?javascript/);
  });
});

describe('HTML', () => {
  const parse = (html: string) => html.match(/<[^>]*>/g) ?? [];

  it('marks differences, names sources, and needs nothing else', () => {
    const html = exportHtml(ENGLISH, {
      ...comparison,
      around: new Map([[changed, { before: 'Then: ', after: '' }]]),
    });
    expect(html).toContain('<del>will</del>');
    expect(html).toContain('<ins>may</ins>');
    expect(html).toContain('href="https://ledger.example/wall#:~:text=The%20wall%20may%20hold"');
    expect(html).toContain('Then: <b>The wall may hold.</b>');
    expect(html).toContain('@media print');
    expect(parse(html).filter((tag) => /src=|<script|<link|<img|@import|url\(/.test(tag))).toEqual([]);
  });

  it('keeps what stands in a page as text', () => {
    const html = exportHtml(ENGLISH, hostile);
    expect(html).not.toContain('<script');
    expect(parse(html).join('')).not.toContain('javascript:');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('JSON', () => {
  it('is a Web Annotation with a TextQuoteSelector on each side', () => {
    const around = new Map([[changed, { before: 'She paused. ', after: ' Then she left.' }]]);
    const annotation = JSON.parse(exportJson({ ...comparison, around }, new Date('2031-04-01')));
    expect(annotation['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(annotation).toMatchObject({
      type: 'Annotation',
      created: '2031-04-01T00:00:00.000Z',
      target: {
        source: 'https://tidings.example/',
        selector: { type: 'TextQuoteSelector', exact: 'The wall\nwill hold.' },
      },
      body: [
        {
          source: 'https://ledger.example/wall',
          selector: {
            type: 'TextQuoteSelector',
            exact: 'The wall may hold.',
            prefix: 'She paused. ',
            suffix: ' Then she left.',
          },
          'variorum:relation': 'reworded',
          'variorum:confidence': 0.91,
        },
      ],
    });
  });

  it('names the shared archive that an appearance comes from', () => {
    const { statement } = comparison;
    const appearances = [{ ...changed, archive: 'Desk' }, changed];
    const { body } = JSON.parse(exportJson({ ...comparison, statement: { ...statement, appearances } }));
    expect(body.map((one: Record<string, unknown>) => one['variorum:archive'])).toEqual(['Desk', undefined]);
    const told = { ...comparison, statement: { ...statement, appearances } };
    for (const write of [exportText, exportMarkdown, exportHtml]) {
      expect(write(ENGLISH, told).match(/from .?Desk/g)).toHaveLength(1);
    }
    expect(cite(ENGLISH, appearances[0]!)).toContain('from Desk');
  });

  it('says what stands around the words of the page, where that is known', () => {
    const aroundHere = { before: 'It rained. ', after: ' Nobody answered.' };
    const { target } = JSON.parse(exportJson({ ...comparison, aroundHere }));
    expect(target.selector).toEqual({
      type: 'TextQuoteSelector',
      exact: 'The wall\nwill hold.',
      prefix: 'It rained. ',
      suffix: ' Nobody answered.',
    });
  });

  it('names what has no address', () => {
    const { target } = JSON.parse(exportJson({ ...comparison, page: null }));
    expect(target.source).toBe('urn:variorum:selection');
  });
});

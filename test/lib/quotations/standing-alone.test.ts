import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import type { Block } from '../../../lib/types.ts';

function read(text: string, blocks: Block[] = splitBlocks(text)) {
  const article = { title: null, text, blocks, language: 'en', published: null };
  return understandArticle(article)
    .filter(({ form }) => form !== 'indirect')
    .map(({ text: words, form, speaker }) => ({ words, form, name: speaker?.name ?? null }));
}

/** Lines as blocks: "# " a heading, "> " a block quote. */
function page(...lines: string[]) {
  let text = '';
  const blocks = lines.map((line): Block => {
    const kind = line.startsWith('# ') ? 'heading' : line.startsWith('> ') ? 'quote' : 'paragraph';
    const start = text.length;
    text += kind === 'paragraph' ? line : line.slice(2);
    const block: Block = { start, end: text.length, kind };
    text += '\n';
    return block;
  });
  return read(text, blocks);
}

describe('subheadings of quoted words', () => {
  const above = '“We will wait for rain,” Karl Vance said.';

  it('are whose words they repeat', () => {
    const said = page(
      above,
      '# ‘Built on sand and hope’',
      'Rain fell.',
      '“It was built on sand and hope,” Maud Orme said.',
    );
    expect(said[1]).toEqual({ words: 'Built on sand and hope', form: 'direct', name: 'Maud Orme' });
  });

  it('are nobody’s where nothing repeats them', () => {
    const said = page(above, '# ‘Built on sand and hope’', 'Rain fell all the night.');
    expect(said[1]?.name).toBeNull();
  });
});

describe('a post set into a page', () => {
  it('is its signer’s, and its signature nobody’s', () => {
    const said = page(
      'Maud Orme said “the ferries will wait for calm”.',
      '> No boats today. Stay at home.',
      '> — Orrin Ferries (@orrinferries) May 2, 2027',
    );
    expect(said.map(({ name }) => name)).toEqual(['Maud Orme', 'Orrin Ferries']);
  });
});

/** The last passage of a text. */
const deeds: [name: string, text: string, speaker: string | null][] = [
  [
    'a deed right before',
    'The ferry line will wait, Orme said. Pressed again, Vance shrugged. “Ask me in the autumn.”',
    'Vance',
  ],
  [
    'a deed behind another’s paragraph',
    '“We must hold,” Orme said.\nPressed again, Vance shrugged. “Ask me in the autumn.”',
    'Vance',
  ],
  ['who acts in a passive', 'Crews were told to “calm down” by the harbour master, Maud Orme.', 'Maud Orme'],
  ['nobody, told by nobody named', 'Maud Orme came. Crews were told to “calm down”.', null],
  ['nobody, chanting', 'Tolhaven was full, with hundreds of voters chanting “Save the ferry”.', null],
];

/** Marks that quote nobody. */
const mentions: [name: string, text: string][] = [
  ['an award', 'Maud Orme came. She won the “Silver Ferry” award.'],
  ['a rule of a town', 'Tolhaven has a “no net, no boat” rule.'],
  [
    'fragments at a sentence’s head',
    '“It is late,” Orme said. “Fair shares”, “good neighbours” and the like are cheap.',
  ],
];

describe('what stands alone', () => {
  it.each(deeds)('is said by %s', (_name, text, speaker) => {
    const last = read(text).at(-1)!;
    expect({ form: last.form === 'scare', name: last.name }).toEqual({ form: false, name: speaker });
  });

  it.each(mentions)('quotes nobody: %s', (_name, text) => {
    expect(read(text).at(-1)?.form).toBe('scare');
  });
});

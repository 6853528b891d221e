/** Long wordings in brief: every difference stays, with words beside it, and what is passed over is counted. */
import { describe, expect, it } from 'vitest';
import { briefParts } from '../../components/brief-parts.ts';
import { diffParts } from '../../components/DiffText.tsx';

const words = (count: number, name = 'word') =>
  Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('briefParts', () => {
  it('leaves what is not long as it is', () => {
    const parts = diffParts(words(100), `${words(100)} and more`, false);
    expect(briefParts(parts)).toBe(parts);
  });

  it('keeps each difference with the words beside it', () => {
    const base = `${words(300, 'a')} must ${words(300, 'b')} never ${words(300, 'c')}`;
    const other = base.replace('must', 'may').replace('never', 'soon');
    const brief = briefParts(diffParts(base, other, false));
    const of = (kind: string) =>
      brief.flatMap((part) => (part.kind === kind && 'text' in part ? part.text.trim() : []));
    expect(of('removed')).toEqual(['must', 'never']);
    expect(of('added')).toEqual(['may', 'soon']);
    expect(of('same').join(' ')).toContain('a299');
    expect(of('same').join(' ')).toContain('b0');
    expect(brief.filter(({ kind }) => kind === 'gap')).toHaveLength(3);
  });

  it.each([
    ['alike', words(2_000), words(2_000)],
    ['different', words(2_000), words(2_000, 'other')],
    ['longer', words(300), words(900)],
  ])('accounts for every word where both are %s', (_, base, other) => {
    const parts = diffParts(base, other, false);
    const brief = briefParts(parts);
    const total = (list: typeof brief) =>
      list.reduce((sum, part) => sum + (part.kind === 'gap' ? part.words : countOf(part.text)), 0);
    expect(total(brief)).toBe(total(parts));
    const shown = brief.reduce((sum, part) => sum + (part.kind === 'gap' ? 0 : countOf(part.text)), 0);
    expect(shown).toBeLessThan(300);
  });
});

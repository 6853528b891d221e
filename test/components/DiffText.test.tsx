// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DiffText } from '../../components/DiffText.tsx';
import { renderIntoPage } from './render-into-page.ts';

const words = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim());

describe('DiffText', () => {
  it('strikes what is left out and underlines what is there instead', () => {
    const root = renderIntoPage(<DiffText base="We must finish today." other="We may finish today." />);
    expect(words(root, 'del')).toEqual(['must']);
    expect(words(root, 'ins')).toEqual(['may']);
  });

  it('shows the other wording alone where it is plain', () => {
    const root = renderIntoPage(<DiffText base="We must finish." other="We may finish." plain />);
    expect(root.textContent).toBe('We may finish.');
    expect(words(root, 'del, ins')).toEqual([]);
  });

  it.each([
    ['We [the crew] stayed.', ['[the crew]']],
    ['We stayed … and sang.', ['…']],
    ['We stayed... and [they] sang', ['...', '[they]']],
    ['No [bracket is closed', []],
  ])('sets apart what an editor put into "%s"', (text, expected) => {
    const root = renderIntoPage(<DiffText base={text} other={text} />);
    expect(words(root, '.editorial')).toEqual(expected);
    expect(root.textContent).toBe(text);
  });

  it.each([
    ['The river rose,', 'the river rose'],
    ['The river “rose”.', 'the river ‘rose’'],
  ])('takes what the typesetter changed from "%s" to "%s" for no difference', (base, other) => {
    const root = renderIntoPage(<DiffText base={base} other={other} />);
    expect(words(root, 'del, ins')).toEqual([]);
    expect(root.textContent).toBe(other);
  });

  it('marks an ellipsis that stands for words', () => {
    const root = renderIntoPage(<DiffText base="We left … at dawn." other="We left quietly at dawn." />);
    expect(words(root, 'del')).toEqual(['…']);
    expect(words(root, 'ins')).toEqual(['quietly']);
  });

  it('shows markup in a quotation as text', () => {
    const hostile = '<img src=x onerror=alert(1)> [<b>]';
    const root = renderIntoPage(<DiffText base="" other={hostile} />);
    expect(root.querySelector('img, b')).toBeNull();
    expect(root.textContent).toBe(hostile);
  });
});

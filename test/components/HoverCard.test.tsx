// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../components/HoverCard.tsx';
import { appearance, STATEMENTS, statement } from '../gallery/sample-data.ts';
import { byText, click, renderIntoPage } from './render-into-page.ts';

const close = () => {};

describe('HoverCard', () => {
  it('says first who said it, then in how many articles', () => {
    const root = renderIntoPage(
      <HoverCard statement={STATEMENTS[0]!} onClose={close} onCompareAll={() => undefined} />,
    );
    const text = root.textContent ?? '';
    expect(text.indexOf('Mira Tolvane')).toBeLessThan(text.indexOf('in 4 other articles'));
  });

  it('names a speaker that is not known as such', () => {
    const unknown = statement('1', 'a bridge is a promise', [appearance('a bridge is a promise')], null);
    const root = renderIntoPage(
      <HoverCard statement={unknown} onClose={close} onCompareAll={() => undefined} />,
    );
    expect(root.querySelector('#who')?.textContent).toBe('Speaker not known');
  });

  it('shows the wording whose sense differs before surer ones that do not', () => {
    const root = renderIntoPage(
      <HoverCard statement={STATEMENTS[0]!} onClose={close} onCompareAll={() => undefined} />,
    );
    expect(root.querySelector('blockquote')?.textContent).toContain('that is');
    expect(root.querySelectorAll('del').length).toBeGreaterThan(0);
    expect(root.querySelector('.flags')?.textContent).toContain('not');
  });

  it('links to the source at the sentence, in a new tab that knows nothing of this one', () => {
    const root = renderIntoPage(
      <HoverCard statement={STATEMENTS[2]!} onClose={close} onCompareAll={() => undefined} />,
    );
    const link = root.querySelector('a')!;
    expect(link.href).toContain('#:~:text=');
    expect(link.target).toBe('_blank');
    expect(link.rel).toContain('noopener');
  });

  it('makes no link of an address that is not of the web', () => {
    const bad = appearance('a bridge');
    bad.article.url = 'javascript:alert(1)';
    const root = renderIntoPage(
      <HoverCard
        statement={statement('1', 'a bridge', [bad])}
        onClose={close}
        onCompareAll={() => undefined}
      />,
    );
    expect(root.querySelector('a')).toBeNull();
  });

  it('says how to open the panel where it could not be opened', async () => {
    const compareAll = vi.fn(async () => ({ opened: false }));
    const root = renderIntoPage(
      <HoverCard statement={STATEMENTS[1]!} onClose={close} onCompareAll={compareAll} />,
    );
    await click(byText(root, 'button', 'Compare all'));
    expect(compareAll).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=status]')?.textContent).toContain('toolbar');
  });
});

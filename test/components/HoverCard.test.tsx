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

  it('says to whom it was said and who relays it, in the first line', () => {
    const root = renderIntoPage(
      <HoverCard
        statement={STATEMENTS[0]!}
        quotation={{ to: ['Radio Estuary', 'Channel 9'], via: ['Northern Wire'] }}
        onClose={close}
        onCompareAll={() => undefined}
      />,
    );
    expect(root.querySelector('#who')?.textContent).toBe(
      'Mira Tolvane to Radio Estuary and Channel 9, through Northern Wire',
    );
  });

  it('sets a wording aside, shows the next, and takes it back', async () => {
    const onJudge = vi.fn(async () => {});
    const root = renderIntoPage(
      <HoverCard
        statement={STATEMENTS[0]!}
        onClose={close}
        onCompareAll={() => undefined}
        onJudge={onJudge}
      />,
    );
    const first = root.querySelector('blockquote')?.textContent;
    await click(byText(root, 'button', 'Not the same'));
    expect(onJudge).toHaveBeenCalledExactlyOnceWith([STATEMENTS[0]!.appearances[2]], true);
    expect(root.querySelector('#count')?.textContent).toContain('in 3 other articles');
    expect(root.querySelector('blockquote')?.textContent).not.toBe(first);
    await click(byText(root, 'button', 'Undo'));
    expect(onJudge).toHaveBeenLastCalledWith([STATEMENTS[0]!.appearances[2]], false);
    expect(root.querySelector('blockquote')?.textContent).toBe(first);
  });

  it('keeps what it shows where a verdict could not be kept, and says why', async () => {
    const fails = async () => {
      throw new Error('The disk is full.');
    };
    const root = renderIntoPage(
      <HoverCard statement={STATEMENTS[1]!} onClose={close} onCompareAll={() => undefined} onJudge={fails} />,
    );
    await click(byText(root, 'button', 'Not the same'));
    expect(root.querySelector('[role=status]')?.textContent).toBe('The disk is full.');
    expect(root.querySelector('blockquote')).not.toBeNull();
  });

  it('copies both wordings with their sources, and says so', async () => {
    const copied: string[] = [];
    const root = renderIntoPage(
      <HoverCard
        statement={STATEMENTS[1]!}
        onClose={close}
        onCompareAll={() => undefined}
        onCopy={async (text) => void copied.push(text)}
      />,
    );
    await click(byText(root, 'button', 'Copy'));
    expect(copied[0]).toContain('“Forty thousand people crossed last winter.”\nMira Tolvane');
    expect(copied[0]).toContain('“Fourteen thousand people crossed last winter.”');
    expect(copied[0]).toContain('Northern Wire');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Copied.');
  });

  it.each([
    ['one other article', 1, true],
    ['several', 0, false],
  ])('offers to search the web where the statement is known from %s', async (_, index, offered) => {
    const onSearch = vi.fn(async () => {
      throw new Error('No tab could be opened.');
    });
    const card = (
      <HoverCard
        statement={STATEMENTS[index]!}
        onClose={close}
        onCompareAll={() => undefined}
        onSearch={onSearch}
      />
    );
    const root = renderIntoPage(card);
    const button = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Search the web',
    );
    expect(button !== undefined).toBe(offered);
    if (!button) return;
    await click(button);
    expect(onSearch).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=status]')?.textContent).toBe('No tab could be opened.');
  });
});

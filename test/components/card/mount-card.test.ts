// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MountedCard, mountCard } from '../../../components/card/mount-card.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { STATEMENTS } from '../../gallery/sample-data.ts';

const RECT = {
  top: 100,
  bottom: 120,
  left: 50,
  right: 250,
  width: 200,
  height: 20,
  x: 50,
  y: 100,
} as DOMRect;

let card: MountedCard | null = null;

function open(change: Partial<Parameters<typeof mountCard>[0]> = {}) {
  const onClose = vi.fn();
  card = mountCard({
    doc: document,
    getAnchor: () => [RECT],
    statement: STATEMENTS[0]!,
    translator: ENGLISH,
    onClose,
    onCompareAll: () => undefined,
    takeFocus: false,
    ...change,
  });
  return { card, onClose };
}

afterEach(() => {
  card?.close();
  document.body.replaceChildren();
});

const hosts = () => document.querySelectorAll('[data-variorum=card]').length;

describe('mountCard', () => {
  it('has a host in the page only while it is open, and says once that it closed', () => {
    const { card, onClose } = open();
    expect(hosts()).toBe(1);
    card.close();
    card.close();
    expect(hosts()).toBe(0);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows nothing of itself to the page', () => {
    const { card } = open();
    expect(card.element.shadowRoot).toBeNull();
    expect(card.element.textContent).toBe('');
  });

  it('shows more of its statement in the same place, and nothing once closed', () => {
    const spy = vi.spyOn(Element.prototype, 'attachShadow');
    const { card } = open({ statement: { ...STATEMENTS[0]!, appearances: [] } });
    const root = spy.mock.results[0]!.value as ShadowRoot;
    spy.mockRestore();
    const before = root.textContent;
    card.update(STATEMENTS[0]!);
    expect([hosts(), root.textContent === before]).toEqual([1, false]);
    card.close();
    card.update(STATEMENTS[0]!);
    expect(root.textContent).not.toContain(STATEMENTS[0]!.appearances[0]!.text);
  });

  it('closes by Escape wherever the focus is', () => {
    const { onClose } = open();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves the focus alone unless asked, and gives back what it took', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    open().card.close();
    expect(document.activeElement).toBe(button);

    const { card } = open({ takeFocus: true });
    expect(document.activeElement).toBe(card.element);
    card.close();
    expect(document.activeElement).toBe(button);
  });

  it('goes when its quotation is gone', async () => {
    const { onClose } = open({ getAnchor: () => null });
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, type ExtensionPageToBackground, onMessages } from '../../lib/messages.ts';

const handlers = (answers: Partial<Record<keyof ExtensionPageToBackground, (input: never) => unknown>>) =>
  answers as never as Parameters<typeof onMessages<ExtensionPageToBackground>>[1];

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** The browsers' way of answering (a callback, kept open by returning true), which the fake browser lacks. */
beforeEach(() => {
  fakeBrowser.reset();
  const listeners = new Set<Listener>();
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation(
    (listener) => void listeners.add(listener as Listener),
  );
  vi.spyOn(onMessage, 'removeListener').mockImplementation(
    (listener) => void listeners.delete(listener as Listener),
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        const sender = { id: fakeBrowser.runtime.id };
        const open = [...listeners].map((listener) => listener(message, sender, resolve));
        if (!open.includes(true)) resolve(undefined);
      }),
  );
});

describe('messages', () => {
  it('carries input and answer', async () => {
    onMessages<ExtensionPageToBackground>(
      'background',
      handlers({ deleteArticles: ({ ids }: { ids: string[] }) => ({ deleted: ids.length }) }),
    );
    await expect(askBackground('deleteArticles', { ids: ['a', 'b'] })).resolves.toEqual({ deleted: 2 });
  });

  it('carries a failure in its own words', async () => {
    onMessages<ExtensionPageToBackground>(
      'background',
      handlers({
        corpusSize: () => {
          throw new Error('The disk is full. Nothing was lost.');
        },
      }),
    );
    await expect(askBackground('corpusSize', {})).rejects.toThrow('The disk is full. Nothing was lost.');
  });

  it.each(['constructor', 'toString', '__proto__', 'nothing'])('does not answer %s', async (name) => {
    onMessages<ExtensionPageToBackground>('background', handlers({}));
    await expect(askBackground(name as never, {} as never)).rejects.toThrow(/not answered/);
  });

  it('refuses what is not allowed before a handler runs', async () => {
    let ran = false;
    onMessages<ExtensionPageToBackground>(
      'background',
      handlers({ corpusSize: () => (ran = true) }),
      () => false,
    );
    await expect(askBackground('corpusSize', {})).rejects.toThrow(/not answered/);
    expect(ran).toBe(false);
  });

  it('stops with its undo', async () => {
    onMessages<ExtensionPageToBackground>('background', handlers({ corpusSize: () => ({}) }))();
    await expect(askBackground('corpusSize', {})).rejects.toThrow();
  });
});

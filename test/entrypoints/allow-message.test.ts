import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { allowMessage } from '../../entrypoints/background/answer-messages.ts';
import type { Sender } from '../../lib/messages.ts';

const own = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as never) }) as Sender;
const content = (more: object = {}) =>
  ({ id: browser.runtime.id, url: 'https://quay.example/', frameId: 0, tab: { id: 7 }, ...more }) as Sender;

const CHANGING = [
  'saveTab',
  'deleteArticles',
  'importLines',
  'exportLines',
  'applySettings',
  'listArticles',
  'removeKept',
  'browseStatements',
  'judgeIn',
  'keepVerdict',
  'searchWeb',
  'checkArchive',
  'getContext',
];
const OF_CONTENT = [
  'announce',
  'startReading',
  'compare',
  'openPanel',
  'judge',
  'searchStatement',
  'startCard',
  'compareInArchives',
];

describe('who may ask the background for what', () => {
  it.each([...CHANGING, ...OF_CONTENT])('an extension page may send %s', (name) => {
    expect(allowMessage(name, own())).toBe(true);
  });

  it.each(OF_CONTENT)('a content script may send %s', (name) => {
    expect(allowMessage(name, content())).toBe(true);
  });

  it.each(CHANGING)('a content script may not send %s', (name) => {
    expect(allowMessage(name, content())).toBe(false);
  });

  it.each(OF_CONTENT)('a frame inside a page may not send %s', (name) => {
    expect(allowMessage(name, content({ frameId: 3 }))).toBe(false);
  });

  it('another extension is nobody', () => {
    expect(allowMessage('saveTab', { id: 'other', url: 'moz-extension://other/popup.html' } as Sender)).toBe(
      false,
    );
  });
});

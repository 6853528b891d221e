// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  claimDocument,
  type DocumentRole,
  onSuccessor,
  succeedOrphans,
} from '../../../lib/page/claim-document.ts';
import { addFakeHighlights } from './fake-highlights.ts';

let world: typeof globalThis;
beforeEach(() => {
  world = {} as typeof globalThis;
});

/** Which claims still serve after these came one after the other; `null` where one had nothing to do. */
const cases: { come: DocumentRole[]; serve: (boolean | null)[] }[] = [
  { come: ['probe'], serve: [true] },
  { come: ['probe', 'reader'], serve: [false, true] },
  { come: ['probe', 'probe'], serve: [false, true] },
  { come: ['reader', 'probe'], serve: [true, null] },
  { come: ['reader', 'reader'], serve: [false, true] },
  { come: ['probe', 'reader', 'probe'], serve: [false, true, null] },
];

describe('one script at a time serves a document', () => {
  it.each(cases)('$come → $serve', ({ come, serve }) => {
    const ended = new AbortController().signal;
    const claims = come.map((role) => claimDocument(role, ended, world));
    expect(claims.map((claim) => claim && !claim.aborted)).toEqual(serve);
  });

  it('a reader that ended leaves the document to a probe', () => {
    const ended = new AbortController();
    claimDocument('reader', ended.signal, world);
    ended.abort();
    expect(claimDocument('probe', new AbortController().signal, world)?.aborted).toBe(false);
  });

  it('ends with the script itself, also where that ended before', () => {
    const ended = new AbortController();
    const claim = claimDocument('probe', ended.signal, world);
    ended.abort();
    expect(claim?.aborted).toBe(true);
    expect(claimDocument('probe', ended.signal, world)?.aborted).toBe(true);
  });
});

describe('a successor', () => {
  it('has older scripts look at themselves, until they ended', () => {
    let looks = 0;
    const ended = new AbortController();
    onSuccessor(document, () => looks++, ended.signal);
    succeedOrphans(document);
    ended.abort();
    succeedOrphans(document);
    expect(looks).toBe(1);
  });

  it('takes down what they painted, and no highlight of the page', () => {
    const { painted } = addFakeHighlights(document);
    const { CSS, Highlight } = window as unknown as {
      CSS: { highlights: Map<string, unknown> };
      Highlight: new () => unknown;
    };
    for (const name of ['variorum-same', 'variorum-current', 'own'])
      CSS.highlights.set(name, new Highlight());
    succeedOrphans(document);
    expect(Object.keys(painted())).toEqual(['own']);
  });
});

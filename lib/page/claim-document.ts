/**
 * One script of ours at a time serves a document: the probe, which looks whether there is an article, yields to the
 * script that reads it. Both run in the extension's own world, whose globals the page does not see. What an older
 * version left there lives in another world: it is told that a successor came, and looks after itself.
 */
import type { MarkKind } from '../types.ts';
import { highlightName } from './mark-styles.ts';

export type DocumentRole = 'probe' | 'reader';

interface Claim {
  role: DocumentRole;
  served: AbortController;
}

type World = typeof globalThis & { [CLAIM]?: Claim };

const CLAIM = Symbol.for('variorum:document');
const SUCCESSOR = 'variorum:successor';
/** Given, since Chromium would make one: an error that knows its line, for which it parses a starting script again, 5 ms. */
const TAKEN_OVER = 'another script took over';
const PAINTED: (MarkKind | 'current')[] = ['same', 'differs', 'flagged', 'current'];

/**
 * Takes a document over from whichever of our scripts serves it. @returns the signal that ends with `ended` or when
 * another script takes over; null where a reader is at work and a probe has nothing to do
 */
export function claimDocument(
  role: DocumentRole,
  ended: AbortSignal,
  world: World = globalThis,
): AbortSignal | null {
  const before = world[CLAIM];
  if (role === 'probe' && before?.role === 'reader' && !before.served.signal.aborted) return null;
  before?.served.abort(TAKEN_OVER);
  const served = new AbortController();
  world[CLAIM] = { role, served };
  if (ended.aborted) served.abort();
  else ended.addEventListener('abort', () => served.abort(), { once: true });
  return served.signal;
}

/** Tells scripts of an older version that they are none of ours any more, and takes down what they cannot. */
export function succeedOrphans(doc: Document): void {
  doc.dispatchEvent(new Event(SUCCESSOR));
  const { highlights } =
    (doc.defaultView as unknown as { CSS?: { highlights?: Map<string, unknown> } }).CSS ?? {};
  for (const kind of PAINTED) highlights?.delete(highlightName(kind));
}

/** Calls back when a successor came. A page can say so too: whether it is true is for `look` to find out. */
export function onSuccessor(doc: Document, look: () => unknown, signal: AbortSignal): void {
  doc.addEventListener(SUCCESSOR, () => void look(), { signal });
}

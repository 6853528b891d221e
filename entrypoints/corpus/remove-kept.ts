/**
 * Deletes what was chosen in portions, so that the page can say how far it is and no message takes long; and brings it
 * back. What few articles there were is held by the page alone: they are gone at once, and for good with the page.
 */
import { type ToRemove, UNDOABLE } from '../../components/corpus/use-removal.ts';
import type { Browsed } from '../../lib/corpus/catalogue/browse-corpus.ts';
import { askBackground } from '../../lib/messages.ts';
import { sweepExports } from './export-sink.ts';

/** Articles deleted by one message. */
const PORTION = 200;

/** The same where the answer brings them along: a megabyte or so. */
const HELD_PORTION = 20;

/** Until it is asked again how far the catalogue is, ms. */
const POLL = 250;

export interface Removed {
  deleted: number;
  /** The articles as lines of a corpus file; null where there were more than are held. */
  held: string[] | null;
}

export async function removeKept(what: ToRemove, onLeft: (left: number) => void): Promise<Removed> {
  const ids = 'ids' in what ? what.ids : await fewOf(what);
  if (ids) return removeIds(ids, onLeft);
  const { filter } = what as Extract<ToRemove, { filter: unknown }>;
  let deleted = 0;
  for (;;) {
    const answer = await prepared(() => askBackground('removeKept', { filter, limit: PORTION }));
    deleted += answer.deleted;
    onLeft(answer.left);
    if (answer.left > 0) continue;
    // What was exported just now still lies there: whoever deletes wants to be rid of that too.
    await sweepExports({ all: true });
    return { deleted, held: null };
  }
}

/** Articles as `removeKept` held them → kept again. @returns how many */
export async function bringBack(held: readonly string[]): Promise<number> {
  let kept = 0;
  for (let from = 0; from < held.length; from += HELD_PORTION) {
    const lines = held.slice(from, from + HELD_PORTION);
    const { saved, updated, known } = await askBackground('importLines', { lines, firstLine: from + 1 });
    kept += saved + updated + known;
  }
  return kept;
}

async function removeIds(ids: readonly string[], onLeft: (left: number) => void): Promise<Removed> {
  const held: string[] | null = ids.length <= UNDOABLE ? [] : null;
  const portion = held ? HELD_PORTION : PORTION;
  let deleted = 0;
  for (let from = 0; from < ids.length; from += portion) {
    const answer = await askBackground('deleteArticles', {
      ids: ids.slice(from, from + portion),
      ...(held ? { hold: true } : {}),
    });
    deleted += answer.deleted;
    held?.push(...(answer.held ?? []));
    onLeft(Math.max(0, ids.length - from - portion));
  }
  return { deleted, held };
}

/** Their ids, where a filter leaves no more than are held. */
async function fewOf({ filter }: Extract<ToRemove, { filter: unknown }>): Promise<string[] | null> {
  const answer = await prepared(() => askBackground('browseKept', { filter, from: 0, limit: UNDOABLE }));
  const ids = answer.entries.map(({ id }) => id);
  return answer.total === ids.length ? ids : null;
}

/** Asks until the catalogue is there. */
async function prepared<T extends object>(ask: () => Promise<Browsed<T>>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (!('preparing' in answer)) return answer as T;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

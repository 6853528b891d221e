/**
 * Deletes what was chosen in portions, so that the page can say how far it is and no message takes long; and brings it
 * back. What few articles there were is held by the page alone: they are gone at once, and for good with the page. Where they
 * are too much to be held, the rest is spared: nobody was told that it would be gone for good.
 */
import { type ToRemove, UNDOABLE, UNDOABLE_BYTES } from '../../components/corpus/use-removal.ts';
import type { Browsed } from '../../lib/corpus/catalogue/browse-corpus.ts';
import { sweepExports } from '../../lib/corpus/export-folder.ts';
import type { HeldLine } from '../../lib/corpus/kept-article.ts';
import { askBackground } from '../../lib/messages.ts';
import { HELD_CHARACTERS } from '../../lib/worker/delete-held.ts';

/** Articles deleted by one message. */
const PORTION = 200;

/** What a character takes in memory, at most. */
const CHARACTER_BYTES = 2;

/** The same where the answer brings them along: a megabyte or so. */
const HELD_PORTION = 20;

type Filtered = Extract<ToRemove, { filter: unknown }>;

/** Until it is asked again how far the catalogue is, ms. */
const POLL = 250;

export interface Removed {
  deleted: number;
  /** The articles; null where there were more than are held. */
  held: HeldLine[] | null;
  /** How many were left alone, the last of what was chosen: they could not have been brought back. */
  spared: number;
  /** Why it came to no end, where it did not: what went before is gone, and held. */
  error: unknown;
}

export interface BroughtBack {
  kept: number;
  /** The lines that did not come back. */
  left: HeldLine[];
  /** Why it came to no end, where it did not; null too where single lines were refused. */
  error: unknown;
}

/** @param room bytes of articles that may be held */
export async function removeKept(
  what: ToRemove,
  onLeft: (left: number) => void,
  room = UNDOABLE_BYTES,
): Promise<Removed> {
  const removed: Removed = { deleted: 0, held: null, spared: 0, error: null };
  try {
    const ids = 'ids' in what ? what.ids : await fewOf(what);
    if (ids) await removeIds(ids, { removed, room, onLeft });
    else await removeFiltered(what as Filtered, removed, onLeft);
  } catch (error) {
    removed.error = error;
  }
  // What was exported just now still lies there: whoever deletes for good wants to be rid of that too.
  if (removed.deleted > 0 && removed.held === null) await sweepExports({ all: true });
  return removed;
}

/** Articles as `removeKept` held them → kept again. */
export async function bringBack(held: readonly HeldLine[]): Promise<BroughtBack> {
  let kept = 0;
  const left: HeldLine[] = [];
  for (let from = 0; from < held.length; ) {
    const some = portionOf(held, from);
    const lines = some.map(({ line }) => line);
    const by = some.map((one) => one.by ?? null);
    try {
      const outcome = await askBackground('importLines', { lines, firstLine: from + 1, by });
      kept += outcome.saved + outcome.updated + outcome.known;
      left.push(...outcome.refused.flatMap(({ line }) => held[line - 1] ?? []));
    } catch (error) {
      return { kept, left: [...left, ...held.slice(from)], error };
    }
    from += some.length;
  }
  return { kept, left, error: null };
}

/** As many lines as one message takes, at least one. */
function portionOf(lines: readonly HeldLine[], from: number): HeldLine[] {
  let to = from + 1;
  let characters = lines[from]!.line.length;
  for (; to < Math.min(lines.length, from + HELD_PORTION); to++) {
    characters += lines[to]!.line.length;
    if (characters > HELD_CHARACTERS) break;
  }
  return lines.slice(from, to);
}

async function removeFiltered(
  { filter }: Filtered,
  removed: Removed,
  onLeft: (left: number) => void,
): Promise<void> {
  for (;;) {
    const answer = await prepared(() => askBackground('removeKept', { filter, limit: PORTION }));
    removed.deleted += answer.deleted;
    onLeft(answer.left);
    if (answer.left === 0) return;
  }
}

async function removeIds(
  ids: readonly string[],
  { removed, room, onLeft }: { removed: Removed; room: number; onLeft: (left: number) => void },
): Promise<void> {
  if (ids.length <= UNDOABLE) removed.held = [];
  const { held } = removed;
  const portion = held ? HELD_PORTION : PORTION;
  let bytes = 0;
  for (let from = 0; from < ids.length; ) {
    const some = ids.slice(from, from + portion);
    const answer = await askBackground('deleteArticles', { ids: some, ...(held ? { hold: true } : {}) });
    removed.deleted += answer.deleted;
    for (const one of answer.held ?? []) {
      held?.push(one);
      bytes += one.line.length * CHARACTER_BYTES;
    }
    from += Math.max(1, answer.through ?? some.length);
    const left = Math.max(0, ids.length - from);
    onLeft(left);
    if (held && bytes >= room) {
      removed.spared = left;
      return;
    }
  }
}

/** Their ids, where a filter leaves no more than are held. */
async function fewOf({ filter }: Filtered): Promise<string[] | null> {
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

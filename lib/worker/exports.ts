/**
 * An export in portions: messages cannot carry a stream, so each question takes the next lines and gets a number to
 * go on with. One export at a time; a new one, or the worker's end, closes the one before.
 */
import type { ExportChunk } from '../messages.ts';
import { CodedError } from '../result.ts';

/** UTF-16 units a portion may hold, one line aside: browsers refuse messages of some ten megabytes. */
const PORTION_LIMIT = 4_000_000;

interface Session {
  number: number;
  lines: AsyncGenerator<string>;
}

export function createExports(start: () => Promise<AsyncGenerator<string>>) {
  let open: Session | null = null;
  let last = 0;

  async function begin(): Promise<Session> {
    const session = { number: 0, lines: await start() };
    const before = open;
    open = session;
    await before?.lines.return(undefined);
    return session;
  }

  return {
    /** @throws CodedError if `after` is no number of the export under way, or another begins meanwhile */
    async next(after: number | undefined, limit: number): Promise<ExportChunk> {
      if (after !== undefined && open?.number !== after) throw interrupted();
      const session = after === undefined ? await begin() : open!;
      const { lines, done } = await takePortion(session.lines, limit);
      // Its lines end where another export begins.
      if (open !== session) throw interrupted();
      if (done) {
        open = null;
        return { lines };
      }
      last += 1;
      session.number = last;
      return { lines, next: last };
    },
  };
}

/** The next lines, as many as a portion may hold. */
export async function takePortion(
  from: AsyncGenerator<string>,
  limit: number,
): Promise<{ lines: string[]; done: boolean }> {
  const lines: string[] = [];
  let characters = 0;
  while (lines.length < limit && characters < PORTION_LIMIT) {
    const step = await from.next();
    if (step.done) return { lines, done: true };
    lines.push(step.value);
    characters += step.value.length;
  }
  return { lines, done: false };
}

export const interrupted = (cause?: unknown) =>
  new CodedError(
    'export_interrupted',
    'The export was interrupted; nothing of the corpus is affected. Start it again.',
    { cause },
  );

/**
 * Work on an archive, tried again with growing waits while waiting may mend it: a connection that ended, a server that
 * restarts, a shard that is down. What no waiting mends is thrown at once.
 */
import { ArchiveError, type ArchiveFault } from './archive-error.ts';

const LASTING: readonly ArchiveFault[] = ['address', 'denied', 'missing', 'older', 'newer', 'nonsense'];

/** Tries in all, and the first wait between two, ms; each later one is twice as long: two minutes in all. */
const ATTEMPTS = 8;
const FIRST_WAIT = 1_000;

/** @param work must be harmless when it is done twice */
export async function tryAgain<T>(
  work: () => Promise<T>,
  { signal, firstWait = FIRST_WAIT }: { signal?: AbortSignal | undefined; firstWait?: number } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const lasting = !(error instanceof ArchiveError) || LASTING.includes(error.fault);
      if (signal?.aborted || lasting || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, firstWait * 2 ** (attempt - 1)));
    }
  }
}

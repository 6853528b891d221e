/**
 * Any error of the client or server → an ArchiveError. ClickHouse numbers its errors (`src/Common/ErrorCodes.cpp`);
 * those that a person can do something about get a fault of their own.
 */
import { ArchiveError, type ArchiveFault } from './archive-error.ts';

const FAULTS: Readonly<Record<number, ArchiveFault>> = {
  // No such column or table, function or type: a database without these tables, or with others.
  46: 'missing',
  47: 'missing',
  60: 'missing',
  81: 'missing',
  // Time, memory, rows and bytes that one question may cost; too many at once; quota used up.
  158: 'busy',
  159: 'slow',
  160: 'busy',
  201: 'busy',
  202: 'busy',
  241: 'busy',
  307: 'busy',
  396: 'busy',
  // Unknown user, wrong password, required password, no such right, password of ClickHouse Cloud.
  192: 'denied',
  193: 'denied',
  194: 'denied',
  497: 'denied',
  516: 'denied',
};

/** @param reason of the caller's signal, which is thrown on as it is */
export function explainFailure(error: unknown, signal?: AbortSignal): ArchiveError {
  if (signal?.aborted) throw signal.reason;
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ArchiveError) return cause;
  }
  const code = Number((error as { code?: unknown } | null)?.code);
  if (Number.isInteger(code) && code > 0) {
    return new ArchiveError(FAULTS[code] ?? 'failed', { code, cause: error });
  }
  // Neither the network nor a numbered error: whatever answered is no ClickHouse.
  return new ArchiveError('nonsense', { cause: error });
}

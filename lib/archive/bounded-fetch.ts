/**
 * A `fetch` that ends: without cookies or referrer, following no redirect (the password would go along), with one
 * deadline for the whole answer, and no more bytes than asked for. What it throws is an ArchiveError, or the caller's own
 * reason where the caller gave up.
 */
import { ArchiveError, type ArchiveFault } from './archive-error.ts';

/** What a proxy before the archive says by its status alone. */
const FAULTS: Readonly<Record<number, ArchiveFault>> = {
  401: 'denied',
  403: 'denied',
  407: 'denied',
  429: 'busy',
  502: 'unreachable',
  503: 'busy',
  504: 'slow',
};

const CLICKHOUSE_ERROR = /^Code: \d/;

export interface BoundedFetchOptions {
  fetch: typeof globalThis.fetch;
  /** Bytes of an answer, at most; counted as they arrive, unpacked. */
  maxBytes: number;
  /** Until the last byte must be there, ms. */
  patience: number;
  signal?: AbortSignal | undefined;
}

export function boundedFetch({
  fetch,
  maxBytes,
  patience,
  signal,
}: BoundedFetchOptions): typeof globalThis.fetch {
  return async (address, init) => {
    signal?.throwIfAborted();
    const deadline = AbortSignal.timeout(patience);
    const ended = AbortSignal.any([deadline, ...(signal ? [signal] : [])]);
    const fail = (error: unknown): never => {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof ArchiveError) throw error;
      throw new ArchiveError(deadline.aborted ? 'slow' : 'unreachable', { cause: error });
    };
    // The client's own time-out covers the headers only, so its signal is not needed.
    const { signal: _, keepalive: __, ...rest } = init ?? {};
    const response = await fetch(address, {
      ...rest,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: ended,
    }).catch(fail);
    const body = await readBounded(response, maxBytes).catch(fail);
    // Statuses that allow no body are none of ClickHouse's. An empty body stays one: the client waits for ever without.
    if ([204, 205, 304].includes(response.status)) throw new ArchiveError('nonsense');
    // Of ClickHouse's own errors the number tells more.
    const fault = FAULTS[response.status];
    if (fault && !CLICKHOUSE_ERROR.test(new TextDecoder().decode(body.subarray(0, 100)))) {
      throw new ArchiveError(fault);
    }
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new ArchiveError('large');
    }
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * One polite request: without cookies or referrer, conditional where validators are known, in bounded time, of bounded
 * size. Gives bytes, or that nothing changed; everything else is a FeedError with its cause. `fetch` comes in from
 * outside; redirects are the browser's, and only where they end is judged here.
 */
import { isPrivateAddress } from '../article/is-private-address.ts';
import { FeedError } from './feed-error.ts';
import { readRetryAfter } from './feed-schedule.ts';

/** Until a server must have answered in full, ms; also below the 30 s after which browsers stop a quiet background. */
const PATIENCE = 25_000;

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export interface Fetched {
  /** Null where it is what it was (304). */
  bytes: Uint8Array | null;
  contentType: string | null;
  /** Where redirects led. */
  address: string;
  validators: Validators;
}

export interface FetchOptions {
  fetch: typeof globalThis.fetch;
  accept: string;
  maxBytes: number;
  validators?: Validators;
  signal?: AbortSignal | undefined;
  patience?: number;
}

/** A failure that says how long to wait. */
export class RetryLater extends FeedError {
  readonly retryAfter: number | null;
  constructor(status: number, retryAfter: number | null) {
    super('http', String(status));
    this.retryAfter = retryAfter;
  }
}

/** @throws FeedError: network, slow, http, gone, redirect, large */
export async function fetchBounded(address: string, options: FetchOptions): Promise<Fetched> {
  const { validators, signal, maxBytes, patience = PATIENCE } = options;
  const timeout = AbortSignal.timeout(patience);
  const ended = signal ? AbortSignal.any([timeout, signal]) : timeout;
  try {
    const response = await options.fetch(address, {
      headers: {
        accept: options.accept,
        ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
        ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
      },
      // Not the reader's own visit: no cookies, no trace of the extension, nothing left in the browser's cache.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: ended,
    });
    const last = response.url || address;
    if (isPrivateAddress(last) && !isPrivateAddress(address)) {
      await response.body?.cancel();
      throw new FeedError('redirect', new URL(last).host);
    }
    const headers = {
      contentType: response.headers.get('content-type'),
      address: last,
      validators: {
        etag: bounded(response.headers.get('etag')),
        lastModified: bounded(response.headers.get('last-modified')),
      },
    };
    if (response.status === 304) return { bytes: null, ...headers };
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(response);
    }
    return { bytes: await readBounded(response, maxBytes), ...headers };
  } catch (error) {
    if (signal?.aborted || error instanceof FeedError) throw error;
    throw new FeedError(timeout.aborted ? 'slow' : 'network');
  }
}

function refusal({ status, headers }: Response): FeedError {
  if (status === 410) return new FeedError('gone');
  return new RetryLater(status, readRetryAfter(headers.get('retry-after'), Date.now()));
}

/** Counted as it arrives, decompressed: what a server says of its length may be anything. */
async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new FeedError('large', String(maxBytes));
    }
    parts.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Sent back as it came, so it is held to what servers write. */
function bounded(value: string | null): string | null {
  return value && value.length <= 500 ? value : null;
}

/**
 * How long the reader has looked at the page: once that was long enough, what was read of it is handed over to be kept,
 * if the settings say so. Time in which the page was not in view does not count; another address begins anew.
 */
import { tellBackground } from '../../lib/messages.ts';
import { hasPasswordField } from '../../lib/page/has-password-field.ts';
import { SHORTEST_VISIT } from '../../lib/state/keep-policy.ts';
import type { ReadArticle } from './page-reader.ts';

export interface Visit {
  /** What was read last; read again once it has grown, it is handed over again. */
  read(read: ReadArticle): void;
}

interface VisitParts {
  doc: Document;
  signal: AbortSignal;
  /** ms of looking that count as a visit. */
  shortest?: number;
}

export function watchVisit({ doc, signal, shortest = SHORTEST_VISIT }: VisitParts): Visit {
  let address: string | null = null;
  let pending: ReadArticle | null = null;
  /** ms looked at before now, and since when it is in view. */
  let looked = 0;
  let since: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const here = () => withoutPart(doc.location.href);

  function settle(): void {
    clearTimeout(timer);
    if (!pending || signal.aborted) return;
    const time = looked + (since === null ? 0 : performance.now() - since);
    if (time < shortest) {
      if (since !== null) timer = setTimeout(settle, shortest - time + 1);
      return;
    }
    const { run, url, article } = pending;
    pending = null;
    if (withoutPart(url) !== here()) return;
    const guarded = hasPasswordField(doc);
    // Where it is not kept, the report says why.
    tellBackground('keepRead', { run, article, guarded }).catch(() => {});
  }

  const onVisibility = () => {
    if (doc.visibilityState === 'visible') since ??= performance.now();
    else if (since !== null) {
      looked += performance.now() - since;
      since = null;
    }
    settle();
  };
  doc.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    read(read) {
      if (withoutPart(read.url) !== address) {
        address = withoutPart(read.url);
        looked = 0;
        since = doc.visibilityState === 'visible' ? performance.now() : null;
      }
      pending = read;
      settle();
    },
  };
}

function withoutPart(address: string): string {
  return address.split('#', 1)[0]!;
}

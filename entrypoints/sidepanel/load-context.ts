/** The sentences around an appearance, as its article prints them. @throws Error where it is no longer kept */
import { askBackground } from '../../lib/messages.ts';
import type { Appearance } from '../../lib/types.ts';

export function loadContext({ article, start, end, in: place, archive }: Appearance) {
  return askBackground('getContext', {
    article: article.id,
    span: { start, end },
    ...(place ? { in: place } : {}),
    ...(archive === undefined ? {} : { archive }),
  });
}

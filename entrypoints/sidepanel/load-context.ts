/** The sentences around an appearance, as its kept article prints them. @throws Error where it is no longer kept */
import { askBackground } from '../../lib/messages.ts';
import type { Appearance } from '../../lib/types.ts';

export function loadContext({ article, start, end, in: place }: Appearance) {
  return askBackground('getContext', {
    article: article.id,
    span: { start, end },
    ...(place ? { in: place } : {}),
  });
}

/**
 * How many other articles print each statement in view: worked out once the list stands still, a screen at a time,
 * since it costs a lookup each. Gives the counts that are known.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { countArticles } from '../../lib/comparison/count-articles.ts';
import type { StatementPlace } from '../../lib/corpus/catalogue/browse-questions.ts';
import type { StoredStatement } from '../../lib/index/statement-index.ts';
import type { AskCorpus } from './corpus-place.ts';

/** Stillness before anything is compared, ms. */
const STILL = 600;

/** Statements compared at a time: those on a screen. */
const MOST = 16;

export function placeOf({ article, start, end, in: within }: StoredStatement): StatementPlace {
  return { article: article.id, start, end, ...(within ? { in: within } : {}) };
}

export function useElsewhere(
  ask: AskCorpus,
): [known: ReadonlyMap<string, number>, look: (seen: readonly StoredStatement[]) => void] {
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  const current = useRef(known);
  current.current = known;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const look = useCallback(
    (seen: readonly StoredStatement[]) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(async () => {
        const wanted = seen.filter(({ id }) => !current.current.has(id)).slice(0, MOST);
        if (wanted.length === 0) return;
        // What cannot be compared now is compared when it is opened.
        const compared = await ask('compareStored', { places: wanted.map(placeOf) }).catch(() => []);
        setKnown((before) => {
          const next = new Map(before);
          compared.forEach((matched, i) => {
            next.set(wanted[i]!.id, countArticles(matched?.appearances ?? []));
          });
          return next;
        });
      }, STILL);
    },
    [ask],
  );
  return [known, look];
}

/** How the corpus is; asked again while its index is made anew, or while `watching`. Null where nobody could say. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages.ts';
import type { CorpusCondition } from '../../lib/types.ts';

/** Between two questions, ms. */
const PAUSE = 700;

export function useCorpusCondition(watching = false): CorpusCondition | null {
  const [condition, setCondition] = useState<CorpusCondition | null>(null);
  const rebuilding = condition?.rebuilding != null;
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const found = await askBackground('corpusCondition', {}).catch(() => null);
      if (gone) return;
      if (found) setCondition(found);
      if (watching || found?.rebuilding) timer = setTimeout(ask, PAUSE);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [watching, rebuilding]);
  return condition;
}

/** How much is kept, asked once and again whenever `occasion` changes; null where nobody could say. */
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages.ts';
import type { CorpusSize } from '../../lib/types.ts';

export function useCorpusSize(occasion?: unknown): CorpusSize | null {
  const [size, setSize] = useState<CorpusSize | null>(null);
  useEffect(() => {
    let gone = false;
    askBackground('corpusSize', {}).then(
      (found) => gone || setSize(found),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [occasion]);
  return size;
}

/**
 * Asks what the corpus answers to browsing, and tells when an answer takes so long that its reason should be looked for:
 * the index may be being made anew.
 */
import { useCallback, useState } from 'preact/hooks';
import type { AskCorpus } from '../../components/corpus/corpus-place.ts';
import { askBackground } from '../../lib/messages.ts';

/** Milliseconds: an answer that took longer than a look at the list, also at a million statements. */
const LONG = 1500;

export function useAsk(): { ask: AskCorpus; late: boolean } {
  const [late, setLate] = useState(0);
  const ask = useCallback(async (...question: Parameters<AskCorpus>) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      setLate((before) => before + 1);
    }, LONG);
    try {
      return await (askBackground as AskCorpus)(...question);
    } finally {
      clearTimeout(timer);
      if (isLate) setLate((before) => before - 1);
    }
  }, []);
  return { ask: ask as AskCorpus, late: late > 0 };
}

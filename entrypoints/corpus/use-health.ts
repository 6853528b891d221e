/** The check of what is kept, portion by portion, and its repair. */
import { useState } from 'preact/hooks';
import type { HealthState } from '../../components/import/CorpusHealth.tsx';
import type { CheckPlace, Problem } from '../../lib/corpus/transfer-questions.ts';
import { askBackground } from '../../lib/messages.ts';

export function useHealth() {
  const [health, setHealth] = useState<HealthState>({ progress: null, found: null });

  async function check(repaired?: HealthState['repaired']): Promise<void> {
    const counts = new Map<Problem['kind'], number>();
    setHealth({ progress: 0, found: null });
    try {
      let place: CheckPlace | null = null;
      do {
        const portion: Awaited<ReturnType<typeof ask>> = await ask(place);
        for (const { kind } of portion.problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        setHealth({ progress: portion.total ? Math.min(1, portion.done / portion.total) : 1, found: null });
        place = portion.next;
      } while (place);
      const found = [...counts].map(([kind, n]) => ({ kind, n }));
      setHealth({ progress: null, found, ...(repaired ? { repaired } : {}) });
    } catch (error) {
      setHealth({ progress: null, found: null });
      throw error;
    }
  }

  async function repair(): Promise<void> {
    setHealth((before) => ({ ...before, repairing: true }));
    try {
      const { mended, dropped, unreadable } = await askBackground('repairCorpus', {});
      await check({ mended, dropped, unreadable: unreadable.length });
    } catch (error) {
      setHealth({ progress: null, found: null });
      throw error;
    }
  }

  return { health, check: () => check(), repair };
}

const ask = (place: CheckPlace | null) => askBackground('checkCorpus', place ? { place } : {});

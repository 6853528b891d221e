/** How much of the disk the extension's data takes, asked anew when what is kept has changed; null until it is known. */
import { useEffect, useState } from 'preact/hooks';
import type { Space } from '../../components/corpus/SpaceUsed.tsx';

export function useSpace(round: number): Space | null {
  const [space, setSpace] = useState<Space | null>(null);
  useEffect(() => {
    let left = false;
    navigator.storage?.estimate().then(
      ({ usage, quota }) => {
        if (!left && usage !== undefined) setSpace({ used: usage, quota: quota ?? null });
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [round]);
  return space;
}

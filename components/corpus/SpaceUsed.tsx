/** How much of the disk the corpus takes, against what the browser allows. */
import { useTranslator } from '../translation.ts';
import { formatBytes } from './format-bytes.ts';

export interface Space {
  /** Bytes. */
  used: number;
  /** What the browser would allow, bytes; null where it does not say. */
  quota: number | null;
}

export function SpaceUsed({ space }: { space: Space }) {
  const t = useTranslator();
  const used = formatBytes(t, space.used);
  const words = space.quota
    ? t.text('space_used_of', { used, quota: formatBytes(t, space.quota) })
    : t.text('space_used', { used });
  return (
    <section class="space" aria-labelledby="space">
      <h2 id="space">{t.text('space_title')}</h2>
      <p>{words}</p>
      {space.quota !== null && (
        <meter aria-label={t.text('space_title')} value={space.used} max={space.quota} />
      )}
      <p class="small soft">{t.text('space_how')}</p>
    </section>
  );
}

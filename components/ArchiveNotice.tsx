/** Says which shared archives' answers are missing on this page, and why. Draws nothing where none is. */
import type { ArchiveNotice as Notice } from '../lib/state/archive-rests.ts';
import { useTranslator } from './translation.ts';

export function ArchiveNotice({ notices = [] }: { notices: readonly Notice[] | undefined }) {
  const { text } = useTranslator();
  return (
    <div class="archive-notices soft small" role="status">
      {notices.map(({ archive, fault }) => (
        <p key={archive} class="padded">
          {text('archive_missing', { archive, why: text(`archive_fault_${fault}`) })}
        </p>
      ))}
    </div>
  );
}

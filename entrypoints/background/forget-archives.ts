/**
 * What an archive gave goes with it: where the reader removes one, or changes where it stands, open pages lose what it
 * added, in their reports and in their marks, since nobody could be asked about it any more. The archive that stands
 * there now is asked from the next reading on.
 */
import { browser } from 'wxt/browser';
import { withoutArchives } from '../../lib/comparison/without-archives.ts';
import { askTab } from '../../lib/messages.ts';
import { type ArchiveChoices, goneArchives } from '../../lib/state/archives.ts';
import { getPageReports, type PageReport, updatePageReport } from '../../lib/state/page-report.ts';

/** Registers its listener at once. */
export function watchArchivesGone(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.archives) return;
    const { oldValue, newValue } = changes.archives as {
      oldValue?: ArchiveChoices;
      newValue?: ArchiveChoices;
    };
    const gone = goneArchives(oldValue, newValue);
    if (gone.length > 0) void forgetArchives(gone);
  });
}

export async function forgetArchives(archives: string[]): Promise<void> {
  for (const { tab } of await getPageReports()) {
    await updatePageReport(tab, (report) => report && reportWithout(report, archives));
    // Whatever its report still lists, the page shows all that was found. It may have lost its script since.
    await askTab(tab, 'forgetArchives', { archives }).catch(() => {});
  }
}

function reportWithout(report: PageReport, archives: readonly string[]): PageReport {
  const { comparison, notices = [], ...rest } = report;
  const statements = comparison && withoutArchives(comparison.statements, archives);
  const others = notices.filter(({ archive }) => !archives.includes(archive));
  const same = statements?.every((one, i) => one === comparison?.statements[i]) !== false;
  if (same && others.length === notices.length) return report;
  return {
    ...rest,
    ...(comparison && statements ? { comparison: { ...comparison, statements } } : {}),
    ...(others.length > 0 ? { notices: others } : {}),
  };
}

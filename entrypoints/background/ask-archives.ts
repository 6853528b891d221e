/**
 * The third answer to a page: asks the archives that the reader added, where this page may be asked about, and lays
 * what each adds into the tab's report as it comes, with the names of those that could not be asked. Passwords go from
 * here to the corpus worker and nowhere else.
 */
import { browser } from 'wxt/browser';
import type { MoreOfPage } from '../../lib/archive/archive-questions.ts';
import type { ArchiveCheck } from '../../lib/archive/test-archive.ts';
import { withoutArchives } from '../../lib/comparison/without-archives.ts';
import type { PageRun, Sender, SentenceContext } from '../../lib/messages.ts';
import { CodedError } from '../../lib/result.ts';
import { type ArchiveNotice, endRest, letRest, restOf } from '../../lib/state/archive-rests.ts';
import { archivesFor, getArchives, goneArchives, type KeptArchive } from '../../lib/state/archives.ts';
import { getPageReport, updatePageReport } from '../../lib/state/page-report.ts';
import { getSettings } from '../../lib/state/settings.ts';
import type { Comparison, Span } from '../../lib/types.ts';
import { archivePermissions } from '../shared/archive-permissions.ts';
import { askCorpus } from './ask-corpus.ts';
import { comparePageInArchives, endComparison, isComparing } from './comparing-tabs.ts';
import { withLaterAnswer } from './with-later-answer.ts';

/** Whether any archive is to be asked about the page of this sender, or to be named as one that cannot be. */
export async function hasArchives(sender: Sender): Promise<boolean> {
  return (await archivesOf(sender)).length > 0;
}

/**
 * @param guarded the page has a field for a password
 * @throws Error where the worker could not be asked; what is shown stands
 */
export async function addFromArchives(page: PageRun, sender: Sender, guarded: boolean): Promise<MoreOfPage> {
  const nothing = { comparison: null, more: false };
  if ((await getPageReport(page.tab))?.run !== page.run) return nothing;
  const archives = await archivesOf(sender, guarded);
  if (archives.length === 0) {
    // Switched off meanwhile: what is still being asked is not waited for.
    if (isComparing(page)) endComparison(page.tab);
    if (guarded) await noteGuarded(page);
    return nothing;
  }
  const { able, idle } = isComparing(page) ? { able: archives, idle: [] } : await whoIsAsked(archives);
  const { comparison, failed, more } =
    able.length > 0 ? await comparePageInArchives(page, able.map(toAsked)) : { ...nothing, failed: [] };
  const { left, told } = await report(page, comparison, [...idle, ...failed], archives);
  // One whose servers answer in part goes on being asked.
  for (const notice of failed) {
    if (notice.fault !== 'partial' && told.includes(notice)) await letRest(notice);
  }
  return { comparison: left, more };
}

/** Those that may be asked, and why the others may not. */
async function whoIsAsked(
  archives: readonly KeptArchive[],
): Promise<{ able: KeptArchive[]; idle: ArchiveNotice[] }> {
  const known = await Promise.all(archives.map(async (archive) => ({ archive, why: await whyNot(archive) })));
  return {
    able: known.flatMap(({ archive, why }) => (why ? [] : [archive])),
    idle: known.flatMap(({ archive: { name }, why }) => (why ? [{ archive: name, fault: why }] : [])),
  };
}

/** The sentences around what an archive knows. @throws Error where it is not asked any more, or fails */
export async function contextFromArchive(
  name: string,
  { article, span }: { article: string; span: Span },
): Promise<SentenceContext> {
  const { on, archives } = await getArchives();
  const archive = on && archives.find((one) => one.name === name);
  if (!archive || !(await isGranted(archive))) throw new Error('This archive is not asked.');
  return askCorpus('archiveContext', { account: toAccount(archive), article, span });
}

/** @throws CodedError where there is none of this name */
export async function checkArchive(name: string): Promise<ArchiveCheck> {
  const archive = (await getArchives()).archives.find((one) => one.name === name);
  if (!archive) throw new CodedError('no_archive', 'There is no archive of this name.');
  await endRest(name);
  const check = await askCorpus('testArchive', { account: toAccount(archive) });
  if (check.fault) await letRest({ archive: name, fault: check.fault });
  return check;
}

/** Before the page was looked at for a password's field, as if it had none. */
async function archivesOf({ tab, url = '' }: Sender, guarded = false): Promise<KeptArchive[]> {
  const [choices, { neverKeep }] = await Promise.all([getArchives(), getSettings()]);
  return archivesFor(choices, { url, guarded, incognito: tab?.incognito !== false }, neverKeep);
}

async function noteGuarded(page: PageRun): Promise<void> {
  await updatePageReport(page.tab, (current) =>
    current?.run === page.run ? { ...current, guarded: true } : null,
  );
}

async function whyNot(archive: KeptArchive): Promise<ArchiveNotice['fault'] | null> {
  return (await isGranted(archive)) ? restOf(archive.name) : 'permission';
}

function isGranted({ url }: KeptArchive): Promise<boolean> {
  return browser.permissions.contains(archivePermissions(url)).catch(() => false);
}

/** @returns what is left of it, without those that were removed or moved while they were asked */
async function report(
  page: PageRun,
  comparison: Comparison | null,
  notices: readonly ArchiveNotice[],
  archives: KeptArchive[],
): Promise<{ left: Comparison | null; told: readonly ArchiveNotice[] }> {
  let left = comparison;
  let told = notices;
  await updatePageReport(page.tab, async (current) => {
    // In the report's turn: what went before it does not come back, and what goes later finds it written.
    const gone = goneArchives({ archives }, await getArchives());
    told = notices.filter(({ archive }) => !gone.includes(archive));
    left = comparison && { ...comparison, statements: withoutArchives(comparison.statements, gone) };
    if (current?.run !== page.run || (!left && told.length === 0)) return null;
    const known = new Map([...(current.notices ?? []), ...told].map((notice) => [notice.archive, notice]));
    // In the reader's order, whichever failed first.
    const all = archives.flatMap(({ name }) => known.get(name) ?? []);
    const noted = all.length > 0 ? { ...current, notices: all } : current;
    return left ? withLaterAnswer(noted, left) : noted;
  });
  return { left, told };
}

const toAccount = ({ url, user, password, database }: KeptArchive) => ({
  url,
  user,
  password,
  ...(database === undefined ? {} : { database }),
});

const toAsked = (archive: KeptArchive) => ({
  ...toAccount(archive),
  name: archive.name,
  sketches: archive.sketches,
});

/**
 * The third answer to a page: asks the archives that the reader added, where this page may be asked about, and lays what
 * they add into the tab's report, with the names of those that could not be asked. Passwords go from here to the corpus
 * worker and nowhere else.
 */
import { browser } from 'wxt/browser';
import type { ArchiveCheck } from '../../lib/archive/test-archive.ts';
import type { PageRun, Sender, SentenceContext } from '../../lib/messages.ts';
import { CodedError } from '../../lib/result.ts';
import { type ArchiveNotice, endRest, letRest, restOf } from '../../lib/state/archive-rests.ts';
import { archivesFor, getArchives, type KeptArchive } from '../../lib/state/archives.ts';
import { getPageReport, setPageReport, withComparison } from '../../lib/state/page-report.ts';
import { getSettings } from '../../lib/state/settings.ts';
import type { Comparison, Span } from '../../lib/types.ts';
import { archivePermissions } from '../shared/archive-permissions.ts';
import { askCorpus } from './ask-corpus.ts';
import { comparePageInArchives } from './comparing-tabs.ts';

/** Whether any archive is to be asked about the page of this sender, or to be named as one that cannot be. */
export async function hasArchives(sender: Sender): Promise<boolean> {
  return (await archivesOf(sender)).length > 0;
}

/**
 * @param guarded the page has a field for a password
 * @throws Error where the worker could not be asked; what is shown stands
 */
export async function addFromArchives(
  page: PageRun,
  sender: Sender,
  guarded: boolean,
): Promise<Comparison | null> {
  if ((await getPageReport(page.tab))?.run !== page.run) return null;
  const archives = await archivesOf(sender, guarded);
  if (archives.length === 0) {
    if (guarded) await noteGuarded(page);
    return null;
  }
  const ready = await Promise.all(archives.map(async (archive) => ({ archive, why: await whyNot(archive) })));
  const idle = ready.flatMap(({ archive: { name }, why }) => (why ? [{ archive: name, fault: why }] : []));
  const able = ready.flatMap(({ archive, why }) => (why ? [] : [archive]));
  const asked =
    able.length > 0
      ? comparePageInArchives(page, able.map(toAsked))
      : Promise.resolve({ comparison: null, failed: [] });
  const { comparison, failed } = await asked;
  // One whose servers answer in part goes on being asked.
  for (const notice of failed) if (notice.fault !== 'partial') await letRest(notice);
  await report(page, comparison, [...idle, ...failed]);
  return comparison;
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
  const current = await getPageReport(page.tab);
  if (current?.run === page.run) await setPageReport({ ...current, guarded: true });
}

async function whyNot(archive: KeptArchive): Promise<ArchiveNotice['fault'] | null> {
  return (await isGranted(archive)) ? restOf(archive.name) : 'permission';
}

function isGranted({ url }: KeptArchive): Promise<boolean> {
  return browser.permissions.contains(archivePermissions(url)).catch(() => false);
}

async function report(page: PageRun, comparison: Comparison | null, notices: ArchiveNotice[]): Promise<void> {
  const current = await getPageReport(page.tab);
  if (current?.run !== page.run || (!comparison && notices.length === 0)) return;
  // It may have been saved by hand meanwhile.
  const kept = comparison?.kept || current.comparison?.kept === true;
  const told = notices.length > 0 ? { ...current, notices } : current;
  await setPageReport(comparison ? withComparison(told, { ...comparison, kept }) : told);
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

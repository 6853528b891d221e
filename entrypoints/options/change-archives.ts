/**
 * Shared archives added, changed and removed, with the permission of their host: asked for inside the click that adds
 * one, and given back with it where nothing else needs it. Each answers what the reader is told.
 */
import { browser } from 'wxt/browser';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import { endRest } from '../../lib/state/archive-rests.ts';
import {
  type ArchiveChoices,
  type ArchiveDraft,
  archiveOrigin,
  getArchives,
  goneArchives,
  refuseDraft,
  type ShownArchive,
  updateArchives,
  withArchive,
  withChanged,
  withoutArchive,
} from '../../lib/state/archives.ts';
import { isGranted } from '../../lib/state/host-pattern.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { archivePermissions, COLLECTED } from '../shared/archive-permissions.ts';

/** @param granted patterns of what the browser grants, known before the click */
export async function addArchive(
  draft: ArchiveDraft,
  archives: readonly ShownArchive[],
  granted: readonly string[],
): Promise<PlainKey> {
  const wrong = refuseDraft(draft, archives);
  if (wrong) return `archives_problem_${wrong}`;
  const had = isGranted(granted, draft.url);
  // First, while the reader's click lasts.
  const allowed = await browser.permissions.request(archivePermissions(draft.url)).catch(() => false);
  if (!allowed) return 'archives_problem_denied';
  const { url, user, password, database, sketches } = draft;
  const archive = { name: draft.name.trim(), url, user, password, database, sketches, granted: !had };
  let others = archives;
  let added = false;
  try {
    await updateArchives((choices) => {
      const next = withArchive(choices, archive);
      others = choices.archives;
      added = next !== choices;
      return next;
    });
  } catch (error) {
    if (!had) await giveUpUnused(url, others).catch(() => {});
    throw error;
  }
  if (added) return 'archives_added';
  // Added meanwhile from another page under this name, it may stand at this very host.
  if (!had) await giveUpUnused(url, others);
  return 'archives_problem_name';
}

/** @param granted as for `addArchive` */
export async function changeArchive(
  name: string,
  draft: ArchiveDraft,
  archives: readonly ShownArchive[],
  granted: readonly string[],
): Promise<PlainKey[]> {
  const others = archives.filter((one) => one.name !== name);
  const wrong = refuseDraft(draft, others);
  if (wrong) return [`archives_problem_${wrong}`];
  const had = isGranted(granted, draft.url);
  const allowed = await browser.permissions.request(archivePermissions(draft.url)).catch(() => had);
  if (!allowed) return ['archives_problem_denied'];
  let left: string | null = null;
  let told: PlainKey[] | null = null;
  let now = archives;
  try {
    await updateArchives((choices) => {
      const next = withChanged(choices, name, draft, !had);
      told = next.choices === choices ? null : whatChanged(choices, next.choices);
      left = next.unused;
      now = choices.archives;
      return next.choices;
    });
  } catch (error) {
    if (!had) await giveUpUnused(draft.url, now).catch(() => {});
    throw error;
  }
  await endRest(name);
  if (left) await giveUp(left);
  if (told) return told;
  // Gone, or its new name taken, from another page meanwhile.
  if (!had) await giveUpUnused(draft.url, now);
  return now.some((one) => one.name === name) ? ['archives_problem_name'] : ['error_no_archive'];
}

/** What the reader is told of one archive's change, beyond that it was made. */
function whatChanged(before: ArchiveChoices, after: ArchiveChoices): PlainKey[] {
  const left = after.archives.some((one, i) => before.archives[i]?.password && !one.password);
  return [
    'archives_changed',
    ...(goneArchives(before, after).length > 0 ? (['archives_moved'] as const) : []),
    ...(left ? (['archives_password_left'] as const) : []),
  ];
}

/**
 * Asks for an archive's permission anew, which the reader may have given back in the browser's own settings: within the
 * click that tests it. @param granted as for `addArchive`
 */
export async function allowArchive(
  { name, url }: ShownArchive,
  granted: readonly string[],
): Promise<boolean> {
  const had = isGranted(granted, url);
  const allowed = await browser.permissions.request(archivePermissions(url)).catch(() => had);
  if (allowed && !had) {
    // It goes with the archive, as if it had been added now.
    await updateArchives((choices) => ({
      ...choices,
      archives: choices.archives.map((one) => (one.name === name ? { ...one, granted: true } : one)),
    }));
  }
  return allowed;
}

/** With what was granted for it. */
export async function removeArchive(name: string): Promise<PlainKey> {
  const { choices, unused } = withoutArchive(await getArchives(), name);
  await updateArchives(() => choices);
  await endRest(name);
  if (unused) await giveUp(unused);
  if (choices.archives.length === 0 && import.meta.env.FIREFOX) {
    await browser.permissions.remove(COLLECTED).catch(() => {});
  }
  return 'archives_removed';
}

/** Gives a permission back by hand; the background hears of it and stops reading there. @returns what stops with it */
export async function giveBack(origin: string): Promise<PlainKey[]> {
  await browser.permissions.remove({ origins: [origin] });
  const [{ archives }, { origins: left = [] }] = await Promise.all([
    getArchives(),
    browser.permissions.getAll(),
  ]);
  const stops = archives.some(({ url }) => isGranted([origin], url) && !isGranted(left, url));
  const read = !archives.some(({ url }) => archiveOrigin(url) === origin);
  return [
    ...(read ? (['permission_given_back'] as const) : []),
    ...(stops ? (['permission_archive_given_back'] as const) : []),
    ...(read || stops ? [] : (['options_saved'] as const)),
  ];
}

/** What was granted in vain, unless one of these stands there. */
async function giveUpUnused(url: string, archives: readonly ShownArchive[]): Promise<void> {
  const origin = archiveOrigin(url);
  if (!archives.some((one) => archiveOrigin(one.url) === origin)) await giveUp(origin);
}

async function giveUp(origin: string): Promise<void> {
  if (await isNeeded(origin)) return;
  await browser.permissions.remove({ origins: [origin] }).catch(() => {});
}

/** Whether pages or feeds of the host are read, which were perhaps allowed after the archive. */
async function isNeeded(origin: string): Promise<boolean> {
  const { mode, sites } = await getSettings();
  if (mode === 'all') return true;
  const isHere = (address: string) => isGranted([origin], address);
  const protocol = origin.slice(0, origin.indexOf(':') + 1);
  if (Object.entries(sites).some(([host, on]) => on && isHere(`${protocol}//${host}/`))) return true;
  const { feeds } = await askBackground('listFeeds', {}).catch(() => ({ feeds: [] }));
  return feeds.some(({ address }) => isHere(`${protocol}//${new URL(address).host}/`));
}

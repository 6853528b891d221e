/**
 * The shared archives that the reader added, with names and passwords, under a key of their own in `storage.local`: not
 * among the settings, which are exported. What is shown of an archive never holds its password.
 */
import { browser } from 'wxt/browser';
import { archiveAddress } from '../archive/archive-address.ts';
import { archivePlace } from '../archive/archive-place.ts';
import type { ArchiveAccount } from '../archive/connect-archive.ts';
import { refuseAddress } from './keep-policy.ts';
import type { Settings } from './settings.ts';

export interface KeptArchive extends ArchiveAccount {
  /** What results from it are marked with; no two archives share one. */
  name: string;
  /** Sketches of what statements mean are sent too. */
  sketches: boolean;
  /** The host's permission was asked for with it, and goes with it. */
  granted: boolean;
}

export interface ArchiveChoices {
  /** Whether any is asked at all. */
  on: boolean;
  /** Hosts (as in `location.host`) about whose pages none is asked. */
  offSites: string[];
  /** Hosts that the reader switched on: asked about whatever the page is. */
  onSites: string[];
  archives: KeptArchive[];
}

/** What surfaces know of an archive. */
export type ShownArchive = Omit<KeptArchive, 'password'>;

export interface ShownArchives extends Omit<ArchiveChoices, 'archives'> {
  archives: ShownArchive[];
}

/** What is typed to add one, or to change one. */
export type ArchiveDraft = Required<ArchiveAccount> & Pick<KeptArchive, 'name' | 'sketches'>;

const NONE: ArchiveChoices = { on: true, offSites: [], onSites: [], archives: [] };

/** Characters of a name: it stands in one line with an outlet. */
const MAX_NAME = 40;

/** Archives, at most: each is asked about every page. A choice. */
const MAX_ARCHIVES = 5;

export async function getArchives(): Promise<ArchiveChoices> {
  const { archives } = await browser.storage.local.get('archives');
  return { ...NONE, ...(archives as Partial<ArchiveChoices> | undefined) };
}

export async function updateArchives(change: (choices: ArchiveChoices) => ArchiveChoices): Promise<void> {
  await browser.storage.local.set({ archives: change(await getArchives()) });
}

/** Null where the draft can be added; otherwise which of its parts is wrong. */
export function refuseDraft(
  { url, name }: ArchiveDraft,
  archives: readonly ShownArchive[],
): 'address' | 'name' | 'many' | null {
  try {
    archiveAddress(url);
  } catch {
    return 'address';
  }
  if (archives.length >= MAX_ARCHIVES) return 'many';
  return isTaken(name, archives) || !name.trim() || name.trim().length > MAX_NAME ? 'name' : null;
}

function isTaken(name: string, archives: readonly ShownArchive[]): boolean {
  return archives.some((one) => one.name.toLowerCase() === name.trim().toLowerCase());
}

/** The pattern whose permission lets an archive be asked. Patterns take no port. */
export function archiveOrigin(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Nothing where the name was taken meanwhile. */
export function withArchive(choices: ArchiveChoices, archive: KeptArchive): ArchiveChoices {
  const { archives } = choices;
  if (isTaken(archive.name, archives)) return choices;
  return { ...choices, archives: [...archives, archive] };
}

/**
 * One archive with what was typed in place of what was kept. Where no password was typed the one that is kept stays; it
 * goes to no other server. `unused`: as of `withoutArchive`. Nothing where it is gone or the name was taken meanwhile.
 */
export function withChanged(
  choices: ArchiveChoices,
  name: string,
  { url, user, password, database, ...draft }: ArchiveDraft,
  granted: boolean,
): { choices: ArchiveChoices; unused: string | null } {
  const before = choices.archives.find((one) => one.name === name);
  const { choices: without, unused } = withoutArchive(choices, name);
  if (!before || isTaken(draft.name, without.archives)) return { choices, unused: null };
  const stays = new URL(url).origin === new URL(before.url).origin;
  const here = archiveOrigin(url) === archiveOrigin(before.url);
  const changed: KeptArchive = {
    ...{ name: draft.name.trim(), url, user, database, sketches: before.sketches },
    password: password || (stays ? before.password : ''),
    granted: granted || (here && before.granted),
  };
  const others = here ? choices.archives : without.archives;
  const archives = choices.archives.map((one) =>
    one === before ? changed : others.find((other) => other.name === one.name)!,
  );
  return { choices: { ...choices, archives }, unused: here ? null : unused };
}

/** `unused`: pattern of the permission that was asked for with it, where no other archive stands at that host. */
export function withoutArchive(
  choices: ArchiveChoices,
  name: string,
): { choices: ArchiveChoices; unused: string | null } {
  const gone = choices.archives.find((one) => one.name === name);
  const origin = gone?.granted ? archiveOrigin(gone.url) : null;
  const others = choices.archives.filter((one) => one !== gone);
  const sharing = others.find(({ url }) => archiveOrigin(url) === origin);
  // The permission goes with the last of a host.
  const archives = others.map((one) => (one === sharing ? { ...one, granted: true } : one));
  return { choices: { ...choices, archives }, unused: sharing ? null : origin };
}

/** Names of those that stand no longer where they stood: what they gave cannot be asked about any more. */
export function goneArchives(before?: Partial<ArchiveChoices>, after?: Partial<ArchiveChoices>): string[] {
  const there = new Set((after?.archives ?? []).map(archivePlace));
  return (before?.archives ?? []).filter((one) => !there.has(archivePlace(one))).map(({ name }) => name);
}

export function withoutPasswords({ archives, ...choices }: ArchiveChoices): ShownArchives {
  return { ...choices, archives: archives.map(({ password: _, ...shown }) => shown) };
}

/** A page as far as it decides whether archives are asked about it. `guarded`: it has a field for a password. */
export interface PageAsked {
  url: string;
  guarded: boolean;
}

/**
 * What the reader said of the host comes first. Otherwise none is asked about what would not be kept by itself: pages of
 * the reader's own network, of the list of what is never kept, or with a field for a password.
 */
export function asksAbout(
  { offSites, onSites }: Pick<ArchiveChoices, 'offSites' | 'onSites'>,
  { url, guarded }: PageAsked,
  neverKeep: Settings['neverKeep'],
): boolean {
  if (!URL.canParse(url)) return false;
  const { host } = new URL(url);
  if (offSites.includes(host)) return false;
  return onSites.includes(host) || (!guarded && refuseAddress(url, neverKeep) === null);
}

/** The choices with the reader's word on one host; null: it is forgotten. */
export function withSite(choices: ArchiveChoices, host: string, on: boolean | null): ArchiveChoices {
  const [offSites, onSites] = [choices.offSites, choices.onSites].map((hosts, i) => {
    const others = hosts.filter((one) => one !== host);
    return on === (i === 1) ? [...others, host] : others;
  }) as [string[], string[]];
  return { ...choices, offSites, onSites };
}

/** Those that are asked about a page: none from a private window. */
export function archivesFor(
  choices: ArchiveChoices,
  page: PageAsked & { incognito: boolean },
  neverKeep: Settings['neverKeep'],
): KeptArchive[] {
  return choices.on && !page.incognito && asksAbout(choices, page, neverKeep) ? choices.archives : [];
}

/** Calls back with what may be shown, now and after each change, until the signal aborts. */
export function watchArchives(onArchives: (archives: ShownArchives) => void, signal: AbortSignal): void {
  const tell = () =>
    void getArchives().then((choices) => signal.aborted || onArchives(withoutPasswords(choices)));
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes.archives) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  tell();
}

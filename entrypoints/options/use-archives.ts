/**
 * The shared archives for the options: what is kept of them, their tests, and every change. Permission for an archive's
 * host, and in Firefox for sending website content, is asked for inside the click that adds it, and given back with it.
 */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ArchiveFindings } from '../../components/options/ArchiveItem.tsx';
import type { ArchiveSettingsProps } from '../../components/options/ArchiveSettings.tsx';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import { endRest } from '../../lib/state/archive-rests.ts';
import {
  type ArchiveDraft,
  archiveOrigin,
  refuseDraft,
  type ShownArchives,
  updateArchives,
  watchArchives,
} from '../../lib/state/archives.ts';
import { isGranted } from '../../lib/state/host-pattern.ts';

/** What Firefox calls that which hashes of a page's words are. */
const COLLECTED = 'websiteContent';

const NONE: ShownArchives = { on: true, offSites: [], archives: [] };

interface Told {
  /** Tells the reader what came of a change. */
  attempt(work: Promise<PlainKey | null>): void;
}

export function useArchives(granted: readonly string[], { attempt }: Told): ArchiveSettingsProps {
  const [archives, setArchives] = useState(NONE);
  const [findings, setFindings] = useState<Record<string, ArchiveFindings>>({});
  useEffect(() => {
    const ending = new AbortController();
    watchArchives(setArchives, ending.signal);
    return () => ending.abort();
  }, []);

  const find = (name: string, found: ArchiveFindings | undefined) =>
    setFindings(({ [name]: _, ...others }) => (found ? { ...others, [name]: found } : others));

  async function test(name: string): Promise<null> {
    find(name, 'testing');
    try {
      find(name, await askBackground('checkArchive', { name }));
    } catch (error) {
      find(name, undefined);
      throw error;
    }
    return null;
  }

  async function add(draft: ArchiveDraft): Promise<PlainKey | null> {
    const wrong = refuseDraft(draft, archives.archives);
    if (wrong) return `archives_problem_${wrong}`;
    const had = isGranted(granted, draft.url);
    // First, while the reader's click lasts.
    const allowed = await askFor(archiveOrigin(draft.url)).catch(() => false);
    if (!allowed) return 'archives_problem_denied';
    const { url, user, password, database, sketches } = draft;
    const name = draft.name.trim();
    const archive = { name, url, user, password, database, sketches, granted: !had };
    await updateArchives((choices) => ({ ...choices, archives: [...choices.archives, archive] }));
    attempt(test(name));
    return 'archives_added';
  }

  return {
    archives,
    findings,
    async onAdd(draft) {
      const work = add(draft);
      attempt(work);
      return (await work.catch(() => null)) === 'archives_added';
    },
    onTest: (name) => attempt(test(name)),
    onRemove: (name) => attempt(remove(name).finally(() => find(name, undefined))),
    onSketches: (name, sketches) => attempt(change(name, { sketches })),
    onSwitch: (on) => attempt(save((choices) => ({ ...choices, on }))),
    onForgetSite: (host) =>
      attempt(save((choices) => ({ ...choices, offSites: choices.offSites.filter((one) => one !== host) }))),
  };
}

async function save(change: Parameters<typeof updateArchives>[0]): Promise<PlainKey> {
  await updateArchives(change);
  return 'options_saved';
}

function change(name: string, part: { sketches: boolean }): Promise<PlainKey> {
  return save((choices) => ({
    ...choices,
    archives: choices.archives.map((one) => (one.name === name ? { ...one, ...part } : one)),
  }));
}

function askFor(origin: string): Promise<boolean> {
  const permissions = {
    origins: [origin],
    ...(import.meta.env.FIREFOX ? { data_collection: [COLLECTED] } : {}),
  };
  return browser.permissions.request(permissions as never);
}

/** The permission goes too, where it was asked for with it and no other archive stands at the host. */
async function remove(name: string): Promise<PlainKey> {
  let unused: string[] = [];
  let last = false;
  await updateArchives((choices) => {
    const archives = choices.archives.filter((one) => one.name !== name);
    const gone = choices.archives.filter((one) => one.name === name && one.granted);
    const used = new Set(archives.map(({ url }) => archiveOrigin(url)));
    unused = gone.map(({ url }) => archiveOrigin(url)).filter((origin) => !used.has(origin));
    last = archives.length === 0;
    return { ...choices, archives };
  });
  await endRest(name);
  if (unused.length > 0) await browser.permissions.remove({ origins: unused }).catch(() => {});
  if (last && import.meta.env.FIREFOX) {
    await browser.permissions.remove({ data_collection: [COLLECTED] } as never).catch(() => {});
  }
  return 'archives_removed';
}

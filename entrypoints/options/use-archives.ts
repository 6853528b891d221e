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
  getArchives,
  refuseDraft,
  type ShownArchives,
  updateArchives,
  watchArchives,
  withArchive,
  withoutArchive,
  withSite,
} from '../../lib/state/archives.ts';
import { isGranted } from '../../lib/state/host-pattern.ts';
import { archivePermissions, COLLECTED } from '../shared/archive-permissions.ts';

const NONE: ShownArchives = { on: true, offSites: [], onSites: [], archives: [] };

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
    const allowed = await browser.permissions.request(archivePermissions(draft.url)).catch(() => false);
    if (!allowed) return 'archives_problem_denied';
    const { url, user, password, database, sketches } = draft;
    const name = draft.name.trim();
    const archive = { name, url, user, password, database, sketches, granted: !had };
    await updateArchives((choices) => withArchive(choices, archive));
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
    onForgetSite: (host) => attempt(save((choices) => withSite(choices, host, null))),
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

/** With what was granted for it. */
async function remove(name: string): Promise<PlainKey> {
  const { choices, unused } = withoutArchive(await getArchives(), name);
  await updateArchives(() => choices);
  await endRest(name);
  if (unused) await browser.permissions.remove({ origins: [unused] }).catch(() => {});
  if (choices.archives.length === 0 && import.meta.env.FIREFOX) {
    await browser.permissions.remove(COLLECTED).catch(() => {});
  }
  return 'archives_removed';
}

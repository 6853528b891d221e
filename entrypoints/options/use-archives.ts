/**
 * The shared archives for the options: what is kept of them, their tests, and every change, followed as it is made
 * wherever it is made. What a change comes to is told the reader.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ArchiveFindings } from '../../components/options/ArchiveItem.tsx';
import type { ArchiveSettingsProps } from '../../components/options/ArchiveSettings.tsx';
import type { PlainKey } from '../../lib/i18n/translator.ts';
import { askBackground } from '../../lib/messages.ts';
import {
  type ArchiveDraft,
  type ShownArchives,
  updateArchives,
  watchArchives,
  withSite,
} from '../../lib/state/archives.ts';
import { addArchive, allowArchive, changeArchive, removeArchive } from './change-archives.ts';

const NONE: ShownArchives = { on: true, offSites: [], onSites: [], archives: [] };

interface Told {
  /** Tells the reader what came of a change. */
  attempt(work: Promise<PlainKey | readonly PlainKey[] | null>): void;
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

  /** By a click, in which what was given back is asked for anew. */
  async function testByHand(name: string): Promise<PlainKey | null> {
    const archive = archives.archives.find((one) => one.name === name);
    if (!archive || (await allowArchive(archive, granted))) return test(name);
    find(name, undefined);
    return 'archive_fault_permission';
  }

  async function add(draft: ArchiveDraft): Promise<PlainKey> {
    const came = await addArchive(draft, archives.archives, granted);
    if (came === 'archives_added') attempt(test(draft.name.trim()));
    return came;
  }

  async function changeTo(name: string, draft: ArchiveDraft): Promise<PlainKey[]> {
    const came = await changeArchive(name, draft, archives.archives, granted);
    if (!came.includes('archives_changed')) return came;
    find(name, undefined);
    // Still said when the test is done, which says nothing itself.
    attempt(test(draft.name.trim()).then(() => came));
    return came;
  }

  /** @returns whether it came to this */
  async function came(work: Promise<PlainKey | PlainKey[]>, to: PlainKey): Promise<boolean> {
    attempt(work);
    return [await work.catch(() => [])].flat().includes(to);
  }

  return {
    archives,
    findings,
    onAdd: (draft) => came(add(draft), 'archives_added'),
    onChange: (name, draft) => came(changeTo(name, draft), 'archives_changed'),
    onTest: (name) => attempt(testByHand(name)),
    onRemove: (name) => attempt(removeArchive(name).finally(() => find(name, undefined))),
    onSketches: (name, sketches) => attempt(setSketches(name, sketches)),
    onSwitch: (on) => attempt(save((choices) => ({ ...choices, on }))),
    onForgetSite: (host) => attempt(save((choices) => withSite(choices, host, null))),
  };
}

async function save(change: Parameters<typeof updateArchives>[0]): Promise<PlainKey> {
  await updateArchives(change);
  return 'options_saved';
}

function setSketches(name: string, sketches: boolean): Promise<PlainKey> {
  return save((choices) => ({
    ...choices,
    archives: choices.archives.map((one) => (one.name === name ? { ...one, sketches } : one)),
  }));
}

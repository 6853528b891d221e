/**
 * How far an import came, in `storage.local`: what is left of it when the page or the browser ends in between. The file
 * itself cannot be kept; chosen again, it is known by name, size and date, and read on from that line.
 */
import { browser } from 'wxt/browser';

export interface ImportJournal {
  name: string;
  size: number;
  /** When the file was last changed, ms since 1970. */
  modified: number;
  /** Lines that were read, and whose articles are kept. */
  lines: number;
  saved: number;
  updated: number;
  known: number;
}

const KEY = 'import';

export async function getImportJournal(): Promise<ImportJournal | null> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as ImportJournal | undefined) ?? null;
}

export async function setImportJournal(journal: ImportJournal | null): Promise<void> {
  if (journal) await browser.storage.local.set({ [KEY]: journal });
  else await browser.storage.local.remove(KEY);
}

/** Whether it is about this very file. */
export function isAbout(
  journal: ImportJournal | null,
  { name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>,
): journal is ImportJournal {
  return journal?.name === name && journal.size === size && journal.modified === lastModified;
}

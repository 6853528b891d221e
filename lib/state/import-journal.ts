/**
 * How far imports came, in `storage.local`: what is left of them when the page or the browser ends in between. The files
 * themselves cannot be kept; chosen again, each is known by name, size and date, and read on from that line.
 */
import { browser } from 'wxt/browser';

export interface ImportJournal {
  name: string;
  size: number;
  /** When the file was last changed, ms since 1970. */
  modified: number;
  /** Lines (of archives: records) that were read, and whose articles are kept. */
  lines: number;
  saved: number;
  updated: number;
  known: number;
  /** Lines among them that were refused; absent in what earlier releases noted. */
  refused?: number;
}

const KEY = 'imports';

/** Files remembered; the oldest goes first. */
const MAX_JOURNALS = 200;

type FileKey = Pick<File, 'name' | 'size' | 'lastModified'>;

export async function getImportJournals(): Promise<ImportJournal[]> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as ImportJournal[] | undefined) ?? [];
}

/** What is known of this very file; null where it was never begun, or came to its end. */
export async function findImportJournal(file: FileKey): Promise<ImportJournal | null> {
  return (await getImportJournals()).find((journal) => isAbout(journal, file)) ?? null;
}

/** Writes down how far a file is, or with null that nothing is left of it to do. */
export function noteImport(file: FileKey, journal: ImportJournal | null): Promise<void> {
  last = last.then(() => write(file, journal)).catch(() => {});
  return last;
}

/** One note is read and written after the other, or the later might be lost. */
let last: Promise<void> = Promise.resolve();

async function write(file: FileKey, journal: ImportJournal | null): Promise<void> {
  const others = (await getImportJournals()).filter((one) => !isAbout(one, file));
  await browser.storage.local.set({
    [KEY]: journal ? [...others.slice(1 - MAX_JOURNALS), journal] : others,
  });
}

export async function forgetImports(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function isAbout(journal: ImportJournal, { name, size, lastModified }: FileKey): boolean {
  return journal.name === name && journal.size === size && journal.modified === lastModified;
}

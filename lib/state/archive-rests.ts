/**
 * Archives that failed a moment ago are left alone for some minutes, so that no page waits for them: kept in
 * `storage.session`, one key an archive, since several tabs may find it out at once.
 */
import { browser } from 'wxt/browser';
import type { AnswerFault } from '../archive/archive-questions.ts';

/** `permission`: access to its host was not granted, or was given back. */
export type ArchiveTrouble = AnswerFault | 'permission';

/** What is missing in an answer: an archive's, and why. */
export interface ArchiveNotice {
  archive: string;
  fault: ArchiveTrouble;
}

/** How long an archive is left alone after a failure, ms. A choice: some articles of reading. */
export const REST = 4 * 60_000;

const key = (archive: string) => `archive-rest:${archive}`;

interface Rest {
  fault: ArchiveTrouble;
  until: number;
}

/** Why an archive is not asked at present; null where it may be. */
export async function restOf(archive: string, now = Date.now()): Promise<ArchiveTrouble | null> {
  const rest = (await browser.storage.session.get(key(archive)))[key(archive)] as Rest | undefined;
  // A clock that was put back makes no rest longer.
  return rest && rest.until > now && rest.until <= now + REST ? rest.fault : null;
}

export async function letRest({ archive, fault }: ArchiveNotice, now = Date.now()): Promise<void> {
  const rest: Rest = { fault, until: now + REST };
  await browser.storage.session.set({ [key(archive)]: rest }).catch(() => {});
}

export async function endRest(archive: string): Promise<void> {
  await browser.storage.session.remove(key(archive)).catch(() => {});
}

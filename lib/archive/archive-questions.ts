/** What is asked about shared archives: of whoever talks to them, and by the page where they are added. */
import type { Context } from '../corpus/corpus.ts';
import type { Comparison, Span } from '../types.ts';
import type { ArchiveFault } from './archive-error.ts';
import type { ArchiveAccount } from './connect-archive.ts';
import type { ArchiveCheck } from './test-archive.ts';

/** An archive with what is asked of it. */
export interface AskedArchive extends ArchiveAccount {
  name: string;
  /** Sketches of what statements mean are sent too. */
  sketches: boolean;
}

/** `partial`: some of its servers did not give their part; what the others gave is there. */
export type AnswerFault = ArchiveFault | 'partial';

/** What archives add to a page, as soon as one of them has something to tell. */
export interface MoreOfPage {
  /** The whole with what was added; null where nothing was, or the run is not known any more. */
  comparison: Comparison | null;
  /** Others are still being asked: the same question gives what they add. */
  more: boolean;
}

export interface FromArchives extends MoreOfPage {
  /** Those whose answer is missing, or not whole. */
  failed: { archive: string; fault: AnswerFault }[];
}

/** The background to the worker, with the account each time: a worker keeps none. */
export interface ArchiveQuestions {
  /** What archives add to a run's answer. Those that fail are named; what they lack takes nothing away. */
  compareInArchives(input: { page: { tab: number; run: string }; archives: AskedArchive[] }): FromArchives;
  testArchive(input: { account: ArchiveAccount }): ArchiveCheck;
  /** @throws where it cannot be had */
  archiveContext(input: { account: ArchiveAccount; article: string; span: Span }): Context;
}

/** The extension's pages to the background, which knows the accounts by name. */
export interface AboutArchives {
  /** What is there at the address of an archive that was added; where all is well, it is asked about pages again. */
  checkArchive(input: { name: string }): ArchiveCheck;
}

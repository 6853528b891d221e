/** What stands beside a passage in Japanese or Chinese, and what a tag there says: verb, subject, bounds. */
import type { CueKind } from '../speech-verbs/types.ts';

/** What stands around a passage, cut at the block and at the passages beside it. */
export interface Surroundings {
  /** The block's text before the passage; earlier passages of it are emptied to a mark. */
  before: string;
  /** Up to the next passage or the block's end. */
  after: string;
  /** The words in marks. */
  quoted: string;
}

export interface UnspacedTag {
  cue: string | null;
  kind: CueKind | null;
  subject: string | null;
  /** The writer's sentence runs on behind the passage. */
  runsInto: boolean;
  standsFree: boolean;
}

/** Stands for an earlier passage in what is looked at. */
export const PASSAGE_MARK = '\uFFFC';

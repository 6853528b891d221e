/** Reported speech within one sentence of Japanese or Chinese. */
import type { Span } from '../../types.ts';

/** Offsets of what is reported within one sentence, and who says it by which verb. */
export interface UnspacedReport extends Span {
  subject: string;
  cue: string;
}

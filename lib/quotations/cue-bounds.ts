/** Where a cue begins and ends with its own subject: "Ames told reporters" and "said the mayor of Orrin". In tokens. */
import type { Cue } from './cue.ts';

type Bounded = Pick<Cue, 'from' | 'to' | 'subject' | 'inverted' | 'shared'>;

/** A subject that is taken over stands elsewhere. */
export function startOfCue({ from, subject, shared }: Bounded): number {
  return shared ? from : Math.min(from, subject.from);
}

/** The first token behind. */
export function endOfCue({ to, subject, inverted }: Bounded): number {
  return inverted ? Math.max(to, subject.to) : to;
}

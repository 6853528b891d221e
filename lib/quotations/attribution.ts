/**
 * Who says one passage, and how the passage stands in the writer's sentence. Made from a cue in its sentence, from one
 * before it, or from another passage's attribution; each way says how the words hang on the speaker.
 */
import type { Occasion, Speaker } from '../types.ts';
import type { Cue } from './cue.ts';
import type { Referent } from './discourse.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import { carryOn, type Link, type SpeakerEvidence } from './speaker-evidence.ts';

export interface Attribution {
  speaker: Speaker | null;
  referent: Referent | null;
  /** What the speaker rests on; null where there is none. */
  evidence: SpeakerEvidence | null;
  /** When and where it was said. */
  said: Occasion | null;
  cue: string | null;
  cueKind: Cue['kind'] | null;
  to: string[];
  via: string[];
  utterance: number;
  standsFree: boolean;
  resumes: boolean;
  /** The writer's sentence runs on behind the passage, other than with its attribution. */
  runsInto: boolean;
  /** The word before the passage, in lower case, if it is one. */
  lead: string;
  /** Stands in another clause than its cue: "said …, as they sent a “…” force". */
  apart: boolean;
}

type Placement = Pick<Attribution, 'utterance' | 'standsFree' | 'runsInto' | 'lead'>;

/** A passage that nobody is known to have said. */
export function unattributed(placement: Placement): Attribution {
  return {
    ...placement,
    speaker: null,
    referent: null,
    evidence: null,
    said: null,
    cue: null,
    cueKind: null,
    to: [],
    via: [],
    resumes: false,
    apart: false,
  };
}

/** How a passage stands, apart from who says it. */
export function placementOf({ utterance, standsFree, resumes, runsInto, lead }: Attribution) {
  return { utterance, standsFree, resumes, runsInto, lead };
}

/** The speaker of a cue. */
export function saidBy(cue: ResolvedCue, link: Link) {
  const { speaker, referent, naming, said, toNames: to } = cue;
  return { speaker, referent, evidence: naming && { naming, link }, said, to };
}

/** The speaker of a cue in the sentence before; `colon` where it leads up to the passage. */
export function introducedBy(cue: ResolvedCue, colon: boolean): Partial<Attribution> {
  const { text, kind } = cue;
  return {
    ...saidBy(cue, colon ? 'introduced' : 'sentence before'),
    cue: colon ? text : null,
    cueKind: colon ? kind : null,
  };
}

/** The speaker of another passage; it may have been said on another occasion. */
export function sameSpeaker(other: Attribution, link: Link): Partial<Attribution> {
  const { speaker, referent, evidence, to } = other;
  return { speaker, referent, evidence: evidence && carryOn(evidence, link), to };
}

/** Another passage's attribution, for one that goes on from it. */
export function followOn(other: Attribution, link: Link): Attribution {
  const { evidence } = other;
  return { ...other, standsFree: true, evidence: evidence && carryOn(evidence, link) };
}

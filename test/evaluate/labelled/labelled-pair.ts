/** A pair of invented statements with what a careful reader says of it; written before the program was asked. */
import type { FlagKind, QuotationForm, Relation } from '../../../lib/types.ts';

export interface LabelledPair {
  a: string;
  b: string;
  same: boolean;
  /** From a to b, where they are the same. */
  relation?: Relation;
  /** All kinds a reader would flag, in any order. */
  flags?: FlagKind[];
  formA?: QuotationForm;
  formB?: QuotationForm;
  /** Who speaks; both are Ingrid Marlow where nothing is said, null is unknown. */
  speakerA?: string | null;
  speakerB?: string | null;
  /** Between the two articles; 1 where nothing is said, null is unknown. */
  days?: number | null;
}

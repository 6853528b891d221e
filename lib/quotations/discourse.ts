/**
 * Who is being spoken of. Keeps, sentence by sentence, the subjects and other people named; answers whom a pronoun
 * means: the subject of this sentence, then of the sentences before, nearest first, that fits in gender.
 */
import type { Gender, Person } from './people/registry.ts';

export interface Referent {
  /** The name as a quotation shows it. */
  name: string;
  person: Person | null;
  gender: Gender;
  plural: boolean;
  human: boolean;
}

/** Sentences looked back over for a pronoun's antecedent. */
const MEMORY = 10;

export class Discourse {
  private subjects: Referent[][] = [[]];
  private others: Referent[][] = [[]];

  beginSentence(): void {
    this.subjects.push([]);
    this.others.push([]);
    if (this.subjects.length > MEMORY) {
      this.subjects.shift();
      this.others.shift();
    }
  }

  addSubject(referent: Referent): void {
    this.subjects.at(-1)!.push(referent);
  }

  addOther(referent: Referent): void {
    this.others.at(-1)!.push(referent);
  }

  /** Whom "he", "she" or "they" means here: somebody surely a person if there is one, else whoever fits. */
  resolve(pronoun: 'male' | 'female' | 'plural'): Referent | null {
    if (pronoun === 'plural') return this.nearest((one) => one.plural);
    const fits = (one: Referent) =>
      one.human && !one.plural && (one.gender === null || one.gender === pronoun);
    return this.nearest((one) => fits(one) && one.person?.known === true) ?? this.nearest(fits);
  }

  private nearest(fits: (one: Referent) => boolean): Referent | null {
    for (let i = this.subjects.length - 1; i >= 0; i--) {
      const found = this.subjects[i]!.find(fits) ?? this.others[i]!.find(fits);
      if (found) return found;
    }
    return null;
  }
}

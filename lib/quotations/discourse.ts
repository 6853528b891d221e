/**
 * Who is being spoken of. Keeps, sentence by sentence, the subjects and other people named; answers whom a pronoun
 * means: the nearest who fits in gender, subjects before others, people who are surely people before mere names.
 */
import type { Gender, Person } from './people/registry.ts';

export interface Referent {
  /** The name as a quotation shows it. */
  name: string;
  person: Person | null;
  gender: Gender;
  plural: boolean;
  human: boolean;
  /** Is the subject of a verb of saying. */
  speaks?: boolean;
}

/** Sentences looked back over for a pronoun's antecedent. */
const MEMORY = 10;

interface Named {
  subjects: Referent[];
  others: Referent[];
  /** Named only as somebody's or something's: "Ames’s bridge", "the Ames campaign". */
  owners: Referent[];
}

const nobody = (): Named => ({ subjects: [], others: [], owners: [] });

export class Discourse {
  private sentences: Named[] = [nobody()];

  beginSentence(): void {
    this.sentences.push(nobody());
    if (this.sentences.length > MEMORY) this.sentences.shift();
  }

  addSubject(referent: Referent): void {
    this.sentences.at(-1)!.subjects.push(referent);
  }

  addOther(referent: Referent, owner = false): void {
    const { others, owners } = this.sentences.at(-1)!;
    (owner ? owners : others).push(referent);
  }

  /** Whom "he", "she" or "they" means here: somebody surely a person if there is one, else whoever fits. */
  resolve(pronoun: 'male' | 'female' | 'plural'): Referent | null {
    if (pronoun === 'plural') return this.nearest((one) => one.plural);
    const fits = (one: Referent) => {
      // What is learnt of somebody later ("Ms. Birch") holds for earlier mentions as well.
      const gender = one.person?.gender ?? one.gender;
      const human = one.person?.human ?? one.human;
      return human && !one.plural && (gender === null || gender === pronoun);
    };
    const sure = (one: Referent) =>
      fits(one) &&
      (one.person ? one.person.known || one.person.speaks : one.speaks === true || one.gender === pronoun);
    const found = this.nearest(sure) ?? this.nearest(fits);
    // Called "he" once, nobody is "she" later in the article.
    if (found?.person) found.person.gender ??= pronoun;
    return found;
  }

  /** Who was last spoken of as a subject, in this sentence or the two before, with no office of their own named. */
  lastUntitled(): Person | null {
    for (let i = this.sentences.length - 1; i >= Math.max(0, this.sentences.length - 3); i--) {
      const { person } = this.sentences[i]!.subjects.at(-1) ?? { person: null };
      if (person) return person.human && person.heads.length === 0 && person.speaks ? person : null;
    }
    return null;
  }

  private nearest(fits: (one: Referent) => boolean): Referent | null {
    for (let i = this.sentences.length - 1; i >= 0; i--) {
      const { subjects, others, owners } = this.sentences[i]!;
      const found = subjects.find(fits) ?? others.find(fits) ?? owners.find(fits);
      if (found) return found;
    }
    return null;
  }
}

/**
 * Who is being spoken of. Keeps, sentence by sentence, the subjects and other people named; answers whom a pronoun
 * means: the nearest who fits in gender, subjects before others, people who are surely people before mere names.
 */

import type { Gender } from './people/gender.ts';
import type { Person } from './people/registry.ts';

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

/** Sentences, this one included, in which others who fit make a pronoun doubtful. */
const RIVAL_SENTENCES = 3;

/** Whom a pronoun means. */
export interface Antecedent {
  referent: Referent;
  /** Sentences back; 0 is this one. */
  distance: number;
  /** Others who fit and were spoken of as lately. */
  rivals: number;
  /** Nothing but pronouns tells their gender. */
  guessed: boolean;
}

interface Named {
  subjects: Referent[];
  /** Whose thing is the subject: "Ames’s article". */
  leaders: Referent[];
  others: Referent[];
  /** Named only as somebody's or something's: "Ames’s bridge", "the Ames campaign". */
  owners: Referent[];
}

const nobody = (): Named => ({ subjects: [], leaders: [], others: [], owners: [] });

export class Discourse {
  private sentences: Named[] = [nobody()];
  private readonly guessed = new Set<Person>();

  beginSentence(): void {
    this.sentences.push(nobody());
    if (this.sentences.length > MEMORY) this.sentences.shift();
  }

  addSubject(referent: Referent): void {
    this.sentences.at(-1)!.subjects.push(referent);
  }

  /** The subject of the main clause goes before those of clauses in front of it. */
  addMainSubject(referent: Referent): void {
    this.sentences.at(-1)!.subjects.unshift(referent);
  }

  /** @param owner named as the owner of something; `leads`: of what the sentence begins with */
  addOther(referent: Referent, owner = false, leads = false): void {
    const { leaders, others, owners } = this.sentences.at(-1)!;
    (!owner ? others : leads ? leaders : owners).push(referent);
  }

  /**
   * Whom "he", "she" or "they" means here: somebody surely a person if there is one, else whoever fits.
   * @param excluded who cannot be meant
   */
  resolve(
    pronoun: 'male' | 'female' | 'plural',
    excluded: ReadonlySet<Person> = new Set(),
  ): Antecedent | null {
    if (pronoun === 'plural') return this.nearest((one) => one.plural);
    const fits = (one: Referent) => {
      if (one.person && excluded.has(one.person)) return false;
      // What is learnt of somebody later ("Ms. Birch") holds for earlier mentions as well.
      const gender = one.person?.gender ?? one.gender;
      const human = one.person?.human ?? one.human;
      return human && !one.plural && (gender === null || gender === pronoun);
    };
    // Who was just told to have done something is rather a person than another who spoke before.
    const acting = new Set([...this.sentences.slice(-2)].flatMap(({ subjects }) => subjects));
    const sure = (one: Referent) => {
      if (!fits(one)) return false;
      if (!one.person) return one.speaks === true || one.gender === pronoun;
      const { known, speaks, words } = one.person;
      return known || speaks || (words.length > 1 && acting.has(one));
    };
    const found = this.nearest(sure) ?? this.nearest(fits);
    const person = found?.referent.person;
    if (!found || !person) return found;
    // Called "he" once, nobody is "she" later in the article.
    if (person.gender === null) this.guessed.add(person);
    person.gender ??= pronoun;
    return { ...found, guessed: this.guessed.has(person) };
  }

  /** A subject whose own clause says "his" or "her" of nobody else: "Voss said his government". */
  suggestGender({ person, plural }: Referent, gender: 'male' | 'female'): void {
    if (!person?.human || plural || person.gender !== null) return;
    const others = this.sentences
      .slice(-RIVAL_SENTENCES)
      .flatMap(({ subjects, others: named }) => [...subjects, ...named])
      .some((one) => one.person !== person && one.human && (one.person?.gender ?? one.gender) === gender);
    if (!others) person.gender = gender;
  }

  /** Whom a verb without a printed subject means: who spoke last, else whoever was last spoken of. */
  resolveDropped(gender: 'male' | 'female' | null): Antecedent | null {
    const fits = (one: Referent) => {
      const known = one.person?.gender ?? one.gender;
      return !one.plural && (gender === null || known === null || known === gender);
    };
    const speaks = (one: Referent) => one.speaks === true || one.person?.speaks === true;
    return (
      this.nearest((one) => fits(one) && speaks(one)) ??
      this.nearest((one) => fits(one) && (one.person?.human ?? one.human))
    );
  }

  /** Who was last spoken of as a subject, in this sentence or the two before, with no office of their own named. */
  lastUntitled(): Person | null {
    for (let i = this.sentences.length - 1; i >= Math.max(0, this.sentences.length - 3); i--) {
      const { person } = this.sentences[i]!.subjects.at(-1) ?? { person: null };
      if (person) return person.human && person.heads.length === 0 && person.speaks ? person : null;
    }
    return null;
  }

  private nearest(fits: (one: Referent) => boolean): Antecedent | null {
    for (let i = this.sentences.length - 1; i >= 0; i--) {
      const { subjects, leaders, others, owners } = this.sentences[i]!;
      const before = this.sentences[i - 1];
      const found =
        subjects.find(fits) ??
        leaders.find(fits) ??
        others.find(fits) ??
        before?.subjects.find(fits) ??
        before?.leaders.find(fits) ??
        before?.others.find(fits) ??
        owners.find(fits);
      if (!found) continue;
      const from = Math.max(0, Math.min(i, this.sentences.length - RIVAL_SENTENCES));
      const rivals = new Set(
        this.sentences
          .slice(from)
          .flatMap((sentence) => [...sentence.subjects, ...sentence.others])
          .filter((one) => one.name !== found.name && fits(one))
          .map(({ name }) => name),
      ).size;
      return { referent: found, distance: this.sentences.length - 1 - i, rivals, guessed: false };
    }
    return null;
  }
}

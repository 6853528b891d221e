/**
 * The people of a Japanese or Chinese article, as far as titles show them (橋本市長, 王市长). Takes the text up to a
 * place; gives for a pronoun (彼女, 他), a title alone (同市長, 该市长) or a surname with 氏 whom it means, or null. Text
 * is read once, in order.
 */
import type { Naming } from '../speaker-evidence.ts';
import { nameBesideOffice } from './name-beside-office.ts';

const TITLE =
  '(?:市長|知事|首相|大統領|大臣|長官|議員|議長|会長|社長|教授|博士|選手|監督|院長|校長|代表|報道官|さん|氏|市长|總統|总统|主席|部长|部長|总理|總理|发言人|發言人|先生|女士|局长|局長|校长|院长|经理|經理|主任|医生|醫生|大使|议员|議員|外长)';
/** Han or Katakana before a title; the Japanese particles between words are Hiragana. */
const NAMED = new RegExp(
  `((?:[\\p{Script=Han}]{1,4}|[\\p{Script=Katakana}ー・·]{2,12}))(${TITLE})(?=[はがもとの、，。；在对對向说說表示于於指称稱出参參来來访訪（(]|$)`,
  'gu',
);
const PRONOUN = /^(?:彼女?|彼ら|同氏|他|她|它)$/;
const FEMALE = /^(?:彼女|她)$/;
const TITLE_ALONE = new RegExp(`^(?:同|该|該|这位|這位|那位|この)?(${TITLE})$`, 'u');
const TITLED = new RegExp(`^(.+?)(${TITLE})$`, 'u');
/** Begin a name only where something is pointed at or joined. */
const NO_NAME = /^(?:同|该|該|这位|這位|那位|前|元|新|副|两位|兩位|多位|一名|一位)$/;

interface Titled {
  stem: string;
  title: string;
  name: string;
}

export interface UnspacedSpeaker {
  name: string;
  naming: Naming;
}

export class UnspacedPeople {
  private readonly people: Titled[] = [];
  private last: Titled | null = null;
  private readTo = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads on to a place of the text. */
  readUpTo(place: number): void {
    if (place <= this.readTo) return;
    for (const found of this.text.slice(this.readTo, place).matchAll(NAMED))
      this.note(found[1]!, found[2]!, found[0]);
    this.readTo = place;
  }

  /** Whom the printed subject of a verb of saying means; null for a pronoun that nobody fits. */
  resolve(subject: string): UnspacedSpeaker | null {
    if (PRONOUN.test(subject)) {
      const female = FEMALE.test(subject);
      const last = this.last;
      if (!last || (female && last.title === '先生') || (!female && last.title === '女士')) return null;
      return { name: last.name, naming: this.people.length > 1 ? 'contested pronoun' : 'pronoun' };
    }
    const alone = TITLE_ALONE.exec(subject);
    if (alone) {
      const holder = this.people.findLast(({ title }) => title === alone[1]);
      if (!holder) return { name: subject, naming: 'description' };
      this.last = holder;
      return { name: holder.name, naming: 'resolved description' };
    }
    const whole = nameBesideOffice(subject);
    if (whole) {
      const { name, office } = whole;
      this.last = this.find(name, office) ?? this.note(name, office, name);
      return { name: this.last.name, naming: 'printed subject' };
    }
    const titled = TITLED.exec(subject);
    const known = titled
      ? this.find(titled[1]!, titled[2]!)
      : this.people.find(({ stem }) => stem === subject);
    this.last = known ?? this.note(titled?.[1] ?? subject, titled?.[2] ?? '', subject);
    return { name: this.last.name, naming: 'printed subject' };
  }

  private find(stem: string, title: string): Titled | undefined {
    const general = (word: string) => /^(?:氏|さん|先生|女士)$/.test(word);
    return this.people.find(
      (one) =>
        (one.stem === stem || one.stem.startsWith(stem)) &&
        (one.title === title || general(title) || general(one.title)),
    );
  }

  private note(stem: string, title: string, name: string): Titled {
    const known = this.find(stem, title);
    if (known) this.last = known;
    if (known || NO_NAME.test(stem)) return known ?? { stem, title, name };
    const person = { stem, title, name: nameBesideOffice(name)?.name ?? name };
    if (this.people.length < MOST_PEOPLE) this.people.push(person);
    this.last = person;
    return person;
  }
}

/** People kept of one article: every subject is compared with each. */
const MOST_PEOPLE = 200;

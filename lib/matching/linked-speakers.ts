/**
 * Who speaks for whom within one story: "a Russian official", "the Kremlin" and "Deputy Foreign Minister Ames of
 * Russia" may be one voice. Takes speakers as the articles print them, gathers what offices and countries each name is
 * printed with, and says whether two are the same person, may stand for each other, are not known to be two, or are. A
 * link is no identity: it allows a comparison, it proves nothing.
 */
import { foldWord } from '../text/words.ts';
import type { Speaker } from '../types.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { countryOfWord } from './countries.ts';
import type { SpeakerAgreement } from './speaker-agreement.ts';
import { TITLES } from './titles.ts';

/** unknown: no name speaks for or against it. */
export type SpeakerLink = 'same' | 'linked' | 'unknown' | 'none';

/** Words of office: one who holds it speaks for the body or country it belongs to. */
const OFFICE =
  /\b(?:minister|official|president|chancellor|spokes\w+|ambassador|envoy|diplomat|government|ministry|secretary|leader|authorit\w+)\b/i;

const WORD = /[\p{L}\p{M}.]+/gu;

export class SpeakerLinks {
  /** By last word of a name: countries that the articles print with it. */
  private readonly countries = new Map<string, Set<string>>();
  /** By last word of a name: offices printed before it, folded ("deputy foreign minister"). */
  private readonly offices = new Map<string, string>();
  private readonly known = new Map<string, SpeakerLink>();

  /** Notes what a mention says of its speaker beyond the name. */
  note(speaker: Speaker | null): void {
    if (!speaker) return;
    const key = lastWord(speaker.name);
    if (!key || !OFFICE.test(speaker.mention)) return;
    const words = wordsOf(speaker.mention);
    const found = this.countries.get(key) ?? new Set<string>();
    for (const word of words) {
      const country = countryOfWord(word);
      if (country) found.add(country);
    }
    this.countries.set(key, found);
    this.offices.set(key, `${this.offices.get(key) ?? ''} ${words.join(' ')} `);
  }

  compare(a: Speaker | null, b: Speaker | null): SpeakerLink {
    if (!a || !b) return 'unknown';
    const key = `${a.name}\n${a.mention}\n${b.name}\n${b.mention}`;
    const known = this.known.get(key);
    if (known) return known;
    const agreement = compareSpeakers(a, b);
    const link = agreement === 'same' ? 'same' : this.linkOf(a, b, agreement);
    this.known.set(key, link);
    return link;
  }

  private linkOf(a: Speaker, b: Speaker, agreement: SpeakerAgreement): SpeakerLink {
    if (this.speaksFor(a, b) || this.speaksFor(b, a)) return 'linked';
    return agreement === 'unknown' && !this.areOfTwoCountries(a, b) ? 'unknown' : 'none';
  }

  /** "a French official" is no German minister. */
  private areOfTwoCountries(a: Speaker, b: Speaker): boolean {
    const here = this.countriesOf(a);
    const there = this.countriesOf(b);
    return here.size > 0 && there.size > 0 && ![...here].some((country) => there.has(country));
  }

  /** Those in the name or, where it has none, those that the articles print with it. */
  private countriesOf({ name }: Speaker): ReadonlySet<string> {
    const named = new Set(wordsOf(name).map(countryOfWord));
    named.delete(null);
    return named.size > 0 ? (named as Set<string>) : (this.countries.get(lastWord(name)) ?? new Set());
  }

  /** `a` is a country, a body of it or an office without a name; `b` is somebody printed with that office. */
  private speaksFor(a: Speaker, b: Speaker): boolean {
    const words = wordsOf(a.name);
    const key = lastWord(b.name);
    const nameless = words.every(
      (word) =>
        countryOfWord(word) !== null ||
        TITLES.has(word) ||
        OFFICE.test(word) ||
        !/^\p{Lu}/u.test(printedForm(a.name, word)),
    );
    if (!nameless || !key || words.length === 0) return false;
    const countries = words.map(countryOfWord).filter((country) => country !== null);
    if (countries.length > 0) {
      const theirs = this.countriesOf(b);
      return countries.some((country) => theirs.has(country));
    }
    // "the deputy foreign minister", without a country: the whole office must be printed with the name.
    return words.length > 1 && (this.offices.get(key) ?? '').includes(` ${words.join(' ')} `);
  }
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? [])
    .map((word) => foldWord(word).replace(/\.$/, ''))
    .filter((word) => word && word !== 'the');
}

function lastWord(name: string): string {
  return wordsOf(name.replace(/\([^)]*\)/g, ' ').split(/[,;]/)[0]!).at(-1) ?? '';
}

function printedForm(text: string, folded: string): string {
  return (text.match(WORD) ?? []).find((word) => foldWord(word).replace(/\.$/, '') === folded) ?? '';
}

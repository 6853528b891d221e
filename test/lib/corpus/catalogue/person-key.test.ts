import { describe, expect, it } from 'vitest';
import {
  beginsName,
  beginsOutlet,
  outletKey,
  personKey,
  searchableName,
  searchableOutlet,
} from '../../../../lib/corpus/catalogue/person-key.ts';

describe('personKey', () => {
  it.each([
    ['Petro Marchenskyy', 'Petro Marchensky'],
    ['Petro Marchenskiy', 'Petro Marchenskij'],
    ['Dr. Ilse Törnqvist', 'Ilse Tornqvist'],
    ['ILSE TORNQVIST', 'Ilse Tornqvist'],
  ])('%s and %s are one', (a, b) => {
    expect(personKey(a)).toBe(personKey(b));
  });

  it.each([
    ['Mara Ellwood', 'Mark Ellwood'],
    ['Ellwood', 'Mara Ellwood'],
    ['…', '—'],
  ])('%s and %s are two', (a, b) => {
    expect(personKey(a)).not.toBe(personKey(b));
  });
});

describe('outletKey', () => {
  it.each([
    ['The Harbour Post', 'Harbour Post'],
    ['HARBOUR-POST', 'Harbour Post'],
  ])('%s and %s are one', (a, b) => {
    expect(outletKey(a)).toBe(outletKey(b));
  });

  it('leaves an outlet that is all article its name', () => {
    expect(outletKey('The')).toBe('the');
  });
});

describe('what is typed so far', () => {
  it.each([
    ['marchenskyy', 'Petro Marchensky', true],
    ['marchensky', 'Petro Marchenskyy', true],
    ['march', 'Petro Marchenskyy', true],
    ['petro mar', 'Petro Marchenskyy', true],
    ['quinc', 'Adam Quincy', true],
    ['', 'Adam Quincy', true],
    ['archen', 'Petro Marchenskyy', false],
    ['petra', 'Petro Marchenskyy', false],
  ])('%s begins %s: %s', (typed, name, begins) => {
    expect(beginsName(typed)(searchableName(name))).toBe(begins);
  });

  it.each([
    ['harb', 'The Harbour Post', true],
    ['post harb', 'The Harbour Post', true],
    ['port', 'The Harbour Post', false],
  ])('%s begins %s: %s', (typed, name, begins) => {
    expect(beginsOutlet(typed)(searchableOutlet(name))).toBe(begins);
  });
});

/** Which sentences have a vector: English ones, also with names of elsewhere; not others whose words the table knows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMeaningTable } from '../../../lib/meaning/meaning-table.ts';
import { sentenceVector } from '../../../lib/meaning/sentence-vector.ts';

const ENGLISH = [
  'Rock-solid guarantees',
  'A de facto ban is no answer to the El Paso plan',
  'The coup d’état in the Côte d’Ivoire was a disaster',
  'We need the harbour open',
  'Absolutely ridiculous',
  'No man is above the law',
];

const OTHERS = [
  'Die Lage ist ernst',
  'Der Transport ist in Gefahr',
  'La transition est un important instrument du gouvernement',
  'Le plan est mort',
  'La libertad de los animales es central',
  'El plan de la nación es total',
  'Non è la fine del mondo',
  'Een minister in de oppositie is geen ideaal',
  'Situationen i hamnen är inte normal',
  'O plano é uma piada total',
];

describe('sentenceVector', () => {
  const table = readMeaningTable(new Uint8Array(readFileSync('public/meaning.bin')));
  if (!table.ok) throw new Error('the table in public/ does not read');
  it.each(ENGLISH)('has one for: %s', (text) => expect(sentenceVector(table.value, text)).not.toBeNull());
  it.each(OTHERS)('has none for: %s', (text) => expect(sentenceVector(table.value, text)).toBeNull());
});

import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../lib/matching/compare-speakers.ts';
import type { SpeakerAgreement } from '../../../lib/matching/speaker-agreement.ts';

const cases: [string, string, SpeakerAgreement][] = [
  ['Ingrid Marlow', 'Ingrid Marlow', 'same'],
  ['Ingrid Marlow', 'Marlow', 'same'],
  ['Ingrid Marlow', 'Mrs. Marlow', 'same'],
  ['Ingrid Marlow', 'INGRID MARLOW', 'same'],
  ['Ingrid Marlow', 'Dr Ingrid K. Marlow', 'same'],
  ['Ingrid Marlow (Harbour Minister)', 'Ingrid Marlow', 'same'],
  ['I. Marlow', 'Ingrid Marlow', 'same'],
  ['Volodymyr Zelensky', 'Zelenskyy', 'same'],
  ['Steve Marlow', 'Steven Marlow', 'same'],
  ['José Sørensen', 'Jose Sørensen', 'same'],
  ['Harbour Authority', 'harbour authority', 'unknown'],
  ['Ingrid Marlow', 'Tom Pettersen', 'different'],
  ['Ingrid Marlow', 'Tom Marlow', 'different'],
  ['Marlow', 'Pettersen', 'different'],
  ['Ingrid Marlow', 'she', 'unknown'],
  ['Ingrid Marlow', 'the harbour minister', 'unknown'],
  ['Ingrid Marlow', 'the Minister', 'unknown'],
  ['Ingrid Marlow', 'Harbour Ministry', 'unknown'],
  ['Ingrid Marlow', '', 'unknown'],
  // Somebody said to be somebody else's, or from somewhere, has no name here.
  ['Ingrid Marlow', 'player from Orrin', 'unknown'],
  ['Ingrid Marlow', 'agent of Tom Pettersen', 'unknown'],
  ['Tom Pettersen', 'agent of Tom Pettersen', 'unknown'],
  ['agent of Tom Pettersen', 'agent of Tom Pettersen', 'same'],
  ['Ingrid Marlow', 'Belgian', 'unknown'],
  ['Ingrid Marlow', 'Frenchman', 'unknown'],
  ['Ingrid Marlow', 'resident of New York', 'unknown'],
  // Two who are said to be somebody's, or from somewhere, are told apart by whose and where.
  ['mayor of Sandholm', 'mayor of Tornby', 'different'],
  ['mayor of Sandholm', 'Mayor of Tornby', 'different'],
  ['president of France', 'president of Germany', 'different'],
  ['coach of Orrin United', 'coach of Tornby Rovers', 'different'],
  ['mother of Ingrid Marlow', 'mother of Tom Pettersen', 'different'],
  ['agent of Tom Pettersen', 'agent of Ingrid Marlow', 'different'],
  ['Belgian', 'Frenchman', 'different'],
  // Whose name is said as well, or the same in another order.
  ['president of France Ingrid Marlow', 'Ingrid Marlow', 'same'],
  ['president of France Marlow', 'Marlow', 'same'],
  ['mayor of Sandholm Ingrid Marlow', 'Marlow', 'same'],
  ['mayor of Sandholm Ingrid Marlow', 'Tom Pettersen', 'different'],
  ['president of France Marlow', 'Tom Pettersen', 'different'],
  ['governor of Texas', 'Texas governor', 'same'],
  ['head of NATO', 'NATO head', 'same'],
  // A surname that is a nationality too.
  ['Tom English', 'English', 'same'],
  ['Mr Welsh', 'Welsh', 'same'],
  ['Claire Pole', 'Pole', 'same'],
  ['Dane', 'Claire Dane', 'same'],
  ['Ludwig van Dorn', 'van Dorn', 'same'],
  ['He', 'She', 'unknown'],
  // Forms of address and offices.
  ['Mme Delorme', 'Anne Delorme', 'same'],
  ['M. Delorme', 'Jean Delorme', 'same'],
  ['Monsieur Delorme', 'Jean Delorme', 'same'],
  ['Frau Kranz', 'Anna Kranz', 'same'],
  ['Bundeskanzlerin Kranz', 'Anna Kranz', 'same'],
  ['Präsident Kranz', 'Otto Kranz', 'same'],
  ['Sra. Robles', 'Elena Robles', 'same'],
  ['PC Hale', 'Martin Hale', 'same'],
  ['Cllr Hale', 'Martin Hale', 'same'],
  ['Brigadier Hale', 'Martin Hale', 'same'],
  ['Mme Delorme', 'Jean Varin', 'different'],
  // First names.
  ['Jill Marlow', 'Joe Marlow', 'different'],
  ['Mark Marlow', 'Martin Marlow', 'different'],
  ['Jim Marlow', 'James Marlow', 'same'],
  ['Bill Marlow', 'William Marlow', 'same'],
  ['Aleksandr Petrov', 'Alexander Petrov', 'same'],
  ['Muhammad Darwish', 'Mohammed Darwish', 'same'],
  ['Han Min Ho', 'Han So Min', 'different'],
  ['Maria Lopez Garcia', 'Maria Lopez', 'same'],
  ['Sato Kenji', 'Kenji Sato', 'same'],
  // Scripts without capitals.
  ['佐藤健二', '佐藤健二', 'same'],
  ['佐藤市長', '佐藤健二', 'same'],
  ['佐藤健二', '高橋一郎', 'different'],
  ['市長', '佐藤健二', 'unknown'],
  ['白浜市の佐藤健二市長', '佐藤健二市長', 'same'],
  ['海滨市市长王小明', '王小明', 'same'],
  ['佐藤氏', '佐藤健二', 'same'],
  ['王小明市长', '王小明', 'same'],
  ['박민수 시장', '박민수', 'same'],
  ['박민수', '이영희', 'different'],
  ['الوزير كريم سالم', 'كريم سالم', 'same'],
  ['كريم سالم', 'نبيل حداد', 'different'],
  ['השר דוד כרמל', 'דוד כרמל', 'same'],
  ['रमेश गुप्ता', 'रमेश गुप्ता', 'same'],
  ['佐藤健二', 'Kenji Sato', 'unknown'],
];

describe('compareNames', () => {
  it.each(cases)('%s, %s: %s', (a, b, agreement) => {
    expect(compareNames(a, b)).toBe(agreement);
    expect(compareNames(b, a)).toBe(agreement);
  });
});

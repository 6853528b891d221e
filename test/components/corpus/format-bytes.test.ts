import { expect, it } from 'vitest';
import { formatBytes } from '../../../components/corpus/format-bytes.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1234, '1.2 kB'],
  [412_345_678, '412 MB'],
  [96e9, '96 GB'],
  [5e15, '5,000 TB'],
])('%i bytes', (bytes, words) => {
  expect(formatBytes({ locale: 'en-GB' }, bytes)).toBe(words);
});

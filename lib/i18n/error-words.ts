/** What went wrong, in the reader's language where that is known; otherwise in the words of whoever found out. */
import { codeOf, messageOf } from '../result.ts';
import type { Translator } from './translator.ts';

export function errorWords({ text }: Pick<Translator, 'text'>, error: unknown): string {
  const code = codeOf(error);
  return code ? text(`error_${code}`) : messageOf(error);
}

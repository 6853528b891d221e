/**
 * Whether the page belongs to a private window, handed down as a preact context: nothing is kept from there, so that
 * what keeps something is shown with the reason why it is not offered.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useTranslator } from './translation.ts';

export const PrivateWindow = createContext(false);

/** Why nothing can be kept here, in the reader's words; null where it can. */
export function useRefusal(): string | null {
  const { text } = useTranslator();
  return useContext(PrivateWindow) ? text('problem_private') : null;
}

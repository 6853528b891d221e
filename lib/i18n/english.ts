/**
 * The English words out of their file, for the command line, tests and gallery. The extension never imports this: its
 * words come from the browser, in the reader's language, and no bundle carries them.
 */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createTranslator } from './translator.ts';

const stored: Record<string, { message: string }> = messages;

export const ENGLISH = createTranslator((key) => stored[key]?.message, 'en-GB');

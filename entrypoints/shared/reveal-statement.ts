/** Scrolls a tab to a statement and opens its card there. @throws Error saying what to do where it cannot be shown */
import { askBackground } from '../../lib/messages.ts';
import { interfaceTranslator } from './interface-translator.ts';

export async function revealStatement(tab: number, statement: string): Promise<void> {
  const { shown } = await askBackground('revealStatement', { tab, statement });
  if (!shown) throw new Error(interfaceTranslator().text('problem_not_shown'));
}

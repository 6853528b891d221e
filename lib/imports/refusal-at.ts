/** A refusal as an item of the import, by its line. What is no refusal is thrown on. */
import { type ImportItem, ImportRefusal, type RefusalReason } from './import-item.ts';

export function refused(line: number, reason: RefusalReason): ImportItem & { kind: 'refused' } {
  return { kind: 'refused', line, through: line, reason };
}

export function refusalAt(line: number, error: unknown): ImportItem & { kind: 'refused' } {
  if (error instanceof ImportRefusal) return refused(line, error.reason);
  throw error;
}

/**
 * A line of a file that was not taken, as plain data: why in English, for the command line and for what has no other
 * words, and beside it what the interface says in the reader's language.
 */
import { codeOf, type ErrorCode, messageOf } from '../result.ts';
import { type FieldFault, RefusedField } from './check-fields.ts';

export interface RefusedLine {
  /** From 1. */
  line: number;
  why: string;
  /** What is wrong with one of its fields; `json`: it cannot be read at all. */
  fault?: FieldFault | 'json';
  /** Of a line that is sound, and could not be kept. */
  code?: ErrorCode;
}

export function refusedLine(line: number, error: unknown): RefusedLine {
  if (error instanceof SyntaxError) return { line, why: 'is not JSON', fault: 'json' };
  if (error instanceof RefusedField) return { line, why: error.message, fault: error.fault };
  const code = codeOf(error);
  return { line, why: messageOf(error), ...(code ? { code } : {}) };
}

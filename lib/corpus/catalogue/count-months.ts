/** How many of the statements selected were printed in each month: what somebody said, over time. */
import type { Catalogue } from './catalogue.ts';
import { dateOf, NO_DAY } from './catalogue-block.ts';
import type { Selection } from './select-statements.ts';

export interface MonthCount {
  /** "2025-03" */
  month: string;
  statements: number;
}

/** In order of time, months without any left out; `undated` are those of articles without a date. */
export function countMonths(
  { printed }: Catalogue,
  { rows, starts }: Selection,
): { months: MonthCount[]; undated: number } {
  const days = new Map<number, number>();
  rows.forEach((row, i) => {
    const day = printed[row]!;
    days.set(day, (days.get(day) ?? 0) + starts[i + 1]! - starts[i]!);
  });
  const undated = days.get(NO_DAY) ?? 0;
  days.delete(NO_DAY);
  const months = new Map<string, number>();
  for (const [day, statements] of [...days].sort(([a], [b]) => a - b)) {
    const month = dateOf(day)!.replace(/-\d\d$/, '');
    months.set(month, (months.get(month) ?? 0) + statements);
  }
  return { months: Array.from(months, ([month, statements]) => ({ month, statements })), undated };
}

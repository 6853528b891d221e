/**
 * When something was said, in Japanese and Chinese: a day beside the verb of saying (12日、…と述べた; 周日表示：“…”). Takes
 * the clauses around the marks and the day of publication; gives the first day printed, or null.
 */
import type { Occasion } from '../../types.ts';
import { type Days, lastWeekday, monthDay, relativeDays } from '../occasions/resolve-days.ts';

const DAY =
  /(?:(?<year>(?:19|20)\d\d)年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号號](?![本間间])|(?:周|週|星期|礼拜|禮拜)(?<weekday>[日天一二三四五六])|(?<kanji>[日月火水木金土])曜日?|(?<relative>今天|今日|昨天|昨日|前天|一昨日|上周|上週|先週|上个月|上個月|先月)/u;
const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ 日: 0, 天: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 },
  ...{ 月: 1, 火: 2, 水: 3, 木: 4, 金: 5, 土: 6 },
};
const RELATIVE = (word: string) => {
  if (/^今/.test(word)) return ['day', 0] as const;
  if (/^昨/.test(word)) return ['day', -1] as const;
  if (/^(?:前天|一昨日)$/.test(word)) return ['day', -2] as const;
  return /[周週]$/.test(word) ? (['week', -1] as const) : (['month', -1] as const);
};

export function readUnspacedOccasion(clauses: string, published: string | null): Occasion | null {
  const found = DAY.exec(clauses);
  if (!found) return null;
  const days = daysOf(found.groups!, published);
  return { when: found[0], ...days };
}

function daysOf(
  { year, month, day, weekday, kanji, relative }: Record<string, string | undefined>,
  published: string | null,
): Days | null {
  if (relative) return relativeDays(RELATIVE(relative), published);
  const named = weekday ?? kanji;
  if (named) return lastWeekday(WEEKDAYS[named]!, published);
  if (month) return monthDay(Number(month), Number(day), year ? Number(year) : null, published);
  // A day alone is of this month or, where that is still to come, of the month before.
  const [thisYear, thisMonth, today] = (published ?? '').slice(0, 10).split('-').map(Number);
  if (!thisYear || !thisMonth || !today) return null;
  const before = Number(day) > today + 1;
  const of = before ? thisMonth - 1 : thisMonth;
  return monthDay(of || 12, Number(day), of ? thisYear : thisYear - 1, published);
}

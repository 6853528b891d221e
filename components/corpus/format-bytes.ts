/** Bytes as the reader's language writes them: "12 MB". */
import type { Translator } from '../../lib/i18n/translator.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatBytes({ locale }: Pick<Translator, 'locale'>, bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  const unit = { style: 'unit', unit: UNITS[step]!, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, { ...unit, maximumSignificantDigits: value < 10 ? 2 : 3 }).format(
    value,
  );
}

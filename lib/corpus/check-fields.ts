/**
 * Small checks for data from outside: each takes a value and where it stands and gives it typed, or throws a
 * `RefusedField` that names the field and what is wrong with it.
 */

export class RefusedField extends Error {
  override name = 'RefusedField';

  constructor(field: string, why: string) {
    super(`"${field}" ${why}`);
  }
}

/** UTF-16 units of one statement from outside: far more than any sentence. */
export const MAX_STATEMENT = 20_000;

/** What names an article or a statement. */
export const ID = /^[\w.:#-]{1,128}$/;

export type Fields = Record<string, unknown>;

export function asObject(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RefusedField(field, 'is not an object');
  }
  return value as Fields;
}

export function asArray(value: unknown, field: string, max: number): unknown[] {
  if (!Array.isArray(value)) throw new RefusedField(field, 'is not a list');
  if (value.length > max) throw new RefusedField(field, `has more than ${max} entries`);
  return value;
}

export function asString(value: unknown, field: string, max: number): string {
  if (typeof value !== 'string') throw new RefusedField(field, 'is not text');
  if (value.length > max) throw new RefusedField(field, `is longer than ${max} characters`);
  if (value.includes('\u0000')) throw new RefusedField(field, 'holds a null character');
  return value;
}

export function asOptionalString(value: unknown, field: string, max: number): string | null {
  return value === null || value === undefined ? null : asString(value, field, max);
}

export function asInteger(value: unknown, field: string, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new RefusedField(field, 'is not a whole number');
  if (value < min || value > max) throw new RefusedField(field, `is not between ${min} and ${max}`);
  return value;
}

/** A number from 0 to 1. */
export function asShare(value: unknown, field: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new RefusedField(field, 'is not between 0 and 1');
  return value;
}

export function asOneOf<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw new RefusedField(field, `is none of ${allowed.join(', ')}`);
  return value as T;
}

/** An address a link may lead to: http or https, nothing else, without a password. */
export function asAddress(value: unknown, field: string, max: number): string {
  const text = asString(value, field, max);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new RefusedField(field, 'is no address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new RefusedField(field, 'is no address of the web');
  }
  if (url.username || url.password) throw new RefusedField(field, 'holds a name or password');
  return text;
}

/** ISO 8601: a day, or a day and time with seconds and zone optional. */
export function asDate(value: unknown, field: string): string {
  const text = asString(value, field, 40);
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  if (!iso.test(text) || Number.isNaN(Date.parse(text))) throw new RefusedField(field, 'is no date');
  return text;
}

export function asOptionalDate(value: unknown, field: string): string | null {
  return value === null || value === undefined ? null : asDate(value, field);
}

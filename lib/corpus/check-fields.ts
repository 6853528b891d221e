/**
 * Small checks for data from outside: each takes a value and where it stands and gives it typed, or throws a
 * `RefusedField` that names the field and what is wrong with it.
 */

/** What can be wrong with a field, in English; the interface has them in its languages as `fault_…`. */
export const FIELD_FAULTS = {
  object: 'is not an object',
  list: 'is not a list',
  entries: 'has more than {most} entries',
  text: 'is not text',
  long: 'is longer than {most} characters',
  heavy: 'holds more than {most} characters beside its quotations',
  null: 'holds a null character',
  number: 'is not a whole number',
  range: 'is not between {least} and {most}',
  choice: 'is none of {choices}',
  address: 'is no address',
  web: 'is no address of the web',
  password: 'holds a name or password',
  date: 'is no date',
  id: 'is no id',
  place: 'is not what stands at its place in the article',
  format: 'is not "{choices}"',
  version: 'is not {choices}: the file was made by another release',
} as const;

/** What is wrong with which field of a line, as plain data. */
export interface FieldFault {
  kind: keyof typeof FIELD_FAULTS;
  field: string;
  least?: number;
  most?: number;
  choices?: string;
}

export class RefusedField extends Error {
  override name = 'RefusedField';
  readonly fault: FieldFault;

  constructor(
    field: string,
    kind: FieldFault['kind'],
    values: Pick<FieldFault, 'least' | 'most' | 'choices'> = {},
  ) {
    const why = FIELD_FAULTS[kind].replace(/\{(\w+)\}/g, (all, name) =>
      String(values[name as keyof typeof values] ?? all),
    );
    super(`"${field}" ${why}`);
    this.fault = { kind, field, ...values };
  }
}

/** UTF-16 units of one statement from outside: far more than any sentence. */
export const MAX_STATEMENT = 20_000;

/** What names an article or a statement. */
export const ID = /^[\w.:#-]{1,128}$/;

export type Fields = Record<string, unknown>;

export function asObject(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RefusedField(field, 'object');
  }
  return value as Fields;
}

export function asArray(value: unknown, field: string, max: number): unknown[] {
  if (!Array.isArray(value)) throw new RefusedField(field, 'list');
  if (value.length > max) throw new RefusedField(field, 'entries', { most: max });
  return value;
}

export function asString(value: unknown, field: string, max: number): string {
  if (typeof value !== 'string') throw new RefusedField(field, 'text');
  if (value.length > max) throw new RefusedField(field, 'long', { most: max });
  if (value.includes('\u0000')) throw new RefusedField(field, 'null');
  return value;
}

export function asOptionalString(value: unknown, field: string, max: number): string | null {
  return value === null || value === undefined ? null : asString(value, field, max);
}

export function asInteger(value: unknown, field: string, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new RefusedField(field, 'number');
  if (value < min || value > max) throw new RefusedField(field, 'range', { least: min, most: max });
  return value;
}

/** A number from 0 to 1. */
export function asShare(value: unknown, field: string): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new RefusedField(field, 'range', { least: 0, most: 1 });
  return value;
}

export function asOneOf<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T)) throw new RefusedField(field, 'choice', { choices: allowed.join(', ') });
  return value as T;
}

/** An address a link may lead to: http or https, nothing else, without a password. */
export function asAddress(value: unknown, field: string, max: number): string {
  const text = asString(value, field, max);
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new RefusedField(field, 'address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new RefusedField(field, 'web');
  }
  if (url.username || url.password) throw new RefusedField(field, 'password');
  return text;
}

/** ISO 8601: a day, or a day and time with seconds and zone optional. */
export function asDate(value: unknown, field: string): string {
  const text = asString(value, field, 40);
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  if (!iso.test(text) || Number.isNaN(Date.parse(text))) throw new RefusedField(field, 'date');
  return text;
}

export function asOptionalDate(value: unknown, field: string): string | null {
  return value === null || value === undefined ? null : asDate(value, field);
}

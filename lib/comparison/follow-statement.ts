/**
 * A page that grows is read again, and its statements then have new ids: to a reader the one with the same words is
 * still the same one. Where the words stand there more than once, the nearest to the old place is taken.
 */
import type { Statement } from '../types.ts';

export type Place = Pick<Statement, 'id' | 'text' | 'start' | 'in'>;

/** @returns the statement of a newer reading that took the place of an older one; undefined once its words are gone */
export function followStatement<T extends Place>(old: Place, statements: readonly T[]): T | undefined {
  const gap = ({ start }: Place) => Math.abs(start - old.start);
  return statements
    .filter((now) => now.text === old.text && now.in === old.in)
    .reduce<T | undefined>(
      (nearest, now) => (nearest && gap(nearest) <= gap(now) ? nearest : now),
      undefined,
    );
}

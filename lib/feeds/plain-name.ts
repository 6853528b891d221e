/** A name as feeds print it, with markup or escaped markup in it → plain text of bounded length, or null. */
import { decodeEntities } from '../article/decode-entities.ts';
import { MAX_NAME } from './feed-limits.ts';

export function plainName(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const bounded = value.slice(0, MAX_NAME * 10);
  const bare = decodeEntities(bounded.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' '))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return bare ? bare.slice(0, MAX_NAME) : null;
}

/**
 * Whether an article that is read is kept by itself. What the reader said of the site comes first; then private windows,
 * sign-in pages, the reader's own network and the list of what is never kept say no. What is saved by hand is not asked.
 */
import { isPrivateAddress } from '../article/is-private-address.ts';
import { findEntry, neverKeepList } from './never-keep.ts';
import type { Settings } from './settings.ts';

/**
 * How long a page must have been looked at before it is kept, ms of it being in view: who is gone sooner opened it by
 * mistake or only read its headline.
 */
export const SHORTEST_VISIT = 5_000;

export interface PageVisited {
  address: string;
  incognito: boolean;
  /** The page has a field for a password. */
  guarded: boolean;
}

/** Why a page is not kept by itself. */
export type KeepRefusal = 'choice' | 'incognito' | 'guarded' | 'private' | 'listed';

/** Whether the reader wants articles of a host kept, all else aside. */
export function keepsSite({ keep, keepSites }: Pick<Settings, 'keep' | 'keepSites'>, host: string): boolean {
  return keep !== 'asked' && (keepSites[host] ?? keep === 'read');
}

/** @returns null where it is kept */
export function refuseToKeep(
  { keep, keepSites, neverKeep }: Pick<Settings, 'keep' | 'keepSites' | 'neverKeep'>,
  { address, incognito, guarded }: PageVisited,
): KeepRefusal | null {
  if (incognito) return 'incognito';
  if (!URL.canParse(address)) return 'private';
  const { host } = new URL(address);
  if (!keepsSite({ keep, keepSites }, host)) return 'choice';
  if (guarded) return 'guarded';
  // The reader named this very site: that is asking for it.
  if (keepSites[host]) return null;
  return refuseAddress(address, neverKeep);
}

/** What an address alone says: whether it is of the reader's own network, or on the list of what is never kept. */
export function refuseAddress(
  address: string,
  neverKeep: Settings['neverKeep'],
): Extract<KeepRefusal, 'private' | 'listed'> | null {
  if (isPrivateAddress(address)) return 'private';
  return findEntry(address, neverKeepList(neverKeep)) === null ? null : 'listed';
}

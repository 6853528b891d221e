/**
 * What the browser has to allow before an archive is asked: its host and, in Firefox, that what is made of a page's words
 * is sent. Both may be taken back in the browser's own settings at any time.
 */
import type { browser } from 'wxt/browser';
import { archiveOrigin } from '../../lib/state/archives.ts';

type Permissions = Parameters<typeof browser.permissions.request>[0];

/** Chrome knows no such permission, and refuses the name. */
export const COLLECTED = (
  import.meta.env.FIREFOX ? { data_collection: ['websiteContent'] } : {}
) as Permissions;

export function archivePermissions(url: string): Permissions {
  return { origins: [archiveOrigin(url)], ...COLLECTED };
}

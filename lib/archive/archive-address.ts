/**
 * The address of an archive as typed → what may be asked: https, or http on this machine, where nobody listens on the way.
 * Refuses every other, and those that carry a password or a question, which would be logged.
 */
import { ArchiveError } from './archive-error.ts';

/** Names of this machine. */
const OWN_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** @throws ArchiveError address */
export function archiveAddress(url: string): URL {
  if (!URL.canParse(url)) throw new ArchiveError('address');
  const address = new URL(url);
  const { protocol, hostname, username, password, search, hash } = address;
  const safe = protocol === 'https:' || (protocol === 'http:' && OWN_HOST.test(hostname));
  if (!safe || username || password || search || hash) throw new ArchiveError('address');
  return address;
}

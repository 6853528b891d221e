/**
 * What a content script says of itself, checked: popup and panel draw it, so nothing of it is believed that the
 * browser does not vouch for. The address must be of the sender's own origin; words are cut.
 */
import type { Announcement, Sender } from '../../lib/messages.ts';
import { isErrorCode } from '../../lib/result.ts';
import type { PageState } from '../../lib/state/page-report.ts';

const STATES: ReadonlySet<string> = new Set<PageState>(['idle', 'reading', 'read', 'not-article', 'failed']);

/** UTF-16 units: a run's number is about twenty, a sentence on what went wrong a few hundred, addresses are cut late. */
const RUN_LIMIT = 64;
const ERROR_LIMIT = 500;
const ADDRESS_LIMIT = 4_000;

/** @throws Error naming what is wrong with it */
export function checkAnnouncement(input: Announcement, sender: Sender): Announcement {
  if (!STATES.has(input?.state) || typeof input.run !== 'string')
    throw new Error('This says nothing of a page.');
  return {
    run: input.run.slice(0, RUN_LIMIT),
    url: checkAddress(input.url, sender.url),
    state: input.state,
    ...(input.asked === true ? { asked: true } : {}),
    ...(typeof input.error === 'string' ? { error: input.error.slice(0, ERROR_LIMIT) } : {}),
    ...(isErrorCode(input.code) ? { code: input.code } : {}),
  };
}

/** A single-page site changes its address without the browser telling whom it started the script for. */
function checkAddress(claimed: unknown, known = 'about:blank'): string {
  const own = typeof claimed === 'string' && claimed.length <= ADDRESS_LIMIT && URL.canParse(claimed);
  return own && new URL(claimed).origin === new URL(known).origin ? claimed : known;
}

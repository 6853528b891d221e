/**
 * The small script of every page that may be read: looks whether there is an article, and asks the background for the
 * script that reads it, which then takes the document over. On all other pages nothing larger is ever loaded. It does
 * without the context that other scripts of pages are given: that costs each page half a millisecond.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type BackgroundToContent, onMessages } from '../../lib/messages.ts';
import { claimDocument, onSuccessor, succeedOrphans } from '../../lib/page/claim-document.ts';
import { watchPage, whenShown } from '../../lib/page/watch-page.ts';
import { createProbe } from './create-probe.ts';

export default defineUnlistedScript(async () => {
  const ending = new AbortController();
  const signal = claimDocument('probe', ending.signal);
  if (!signal) return;
  // After an update nobody would answer: what is left of the version before ends here.
  const endOrphan = () => {
    if (browser.runtime?.id === undefined) ending.abort();
  };
  succeedOrphans(document);
  onSuccessor(document, endOrphan, signal);
  const probe = createProbe({ signal });
  const look = () => {
    endOrphan();
    if (!signal.aborted) void probe.look();
  };
  const stopAnswering = onMessages<Pick<BackgroundToContent, 'ping' | 'look'>>('content', {
    ping: () => ({ run: probe.run() }),
    look,
  });
  signal.addEventListener('abort', stopAnswering);
  // A page left and come back to keeps its script, but its report went with the navigation.
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    probe.forget();
    look();
  };
  window.addEventListener('pageshow', onPageShow, { signal });
  await whenShown(document);
  watchPage(document, look, signal);
  look();
});

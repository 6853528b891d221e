/**
 * The small content script of every page that may be read: looks whether there is an article, and asks the background
 * for the script that reads it, which then takes the document over. On all other pages nothing larger is ever loaded.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BackgroundToContent, onMessages } from '../../lib/messages.ts';
import { claimDocument, onSuccessor, succeedOrphans } from '../../lib/page/claim-document.ts';
import { watchPage, whenShown } from '../../lib/page/watch-page.ts';
import { createProbe } from './create-probe.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const signal = claimDocument('probe', ctx.signal);
    if (!signal) return;
    succeedOrphans(document);
    onSuccessor(document, () => ctx.isInvalid, signal);
    const probe = createProbe({ signal });
    const look = () => {
      // After an update nobody would answer: what is left of the version before ends here.
      if (ctx.isValid) void probe.look();
    };
    const stopAnswering = onMessages<Pick<BackgroundToContent, 'ping' | 'look'>>('content', {
      ping: () => ({ run: probe.run(), probe: true }),
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
  },
});

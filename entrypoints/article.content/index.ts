/**
 * The script that reads a page: started where the probe found an article or the reader asked for it, it shows what the
 * corpus knows. It adds nothing to the page but highlights and, while it is open, the card. `ctx` ends everything when
 * the extension is updated or removed.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BackgroundToContent, onMessages } from '../../lib/messages.ts';
import { claimDocument, onSuccessor } from '../../lib/page/claim-document.ts';
import { createPainter } from '../../lib/page/paint-marks.ts';
import { watchView } from '../../lib/page/statement-in-view.ts';
import { type PageChange, watchPage, whenShown } from '../../lib/page/watch-page.ts';
import { onFollowed } from '../../lib/state/page-view.ts';
import { getSettings, readsByItself, watchSettings } from '../../lib/state/settings.ts';
import { attachCard } from './attach-card.ts';
import { createPageReader, type ShownComparison } from './page-reader.ts';
import { watchVisit } from './watch-visit.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    claimDocument('reader', ctx.signal);
    onSuccessor(document, () => ctx.isInvalid, ctx.signal);
    const painter = createPainter(document);
    const card = attachCard(painter, ctx.signal);
    const views = new Set<() => void>();
    const onReading = (reading: ShownComparison | null) => {
      card.setReading(reading);
      for (const look of views) look();
    };
    const visit = watchVisit({ doc: document, signal: ctx.signal });
    const reader = createPageReader({ painter, onReading, onArrived: visit.read, signal: ctx.signal });
    const readIfSwitchedOn = async () => {
      if (readsByItself(await getSettings(), location.host)) await reader.read();
      else if (!reader.asked()) reader.stop();
    };
    // Where nothing was read yet, new text may be the article that was still to come.
    const readChange = async (change: PageChange) => {
      // What was asked for at this address stays so, whatever the page looks like.
      const goesOn = change === 'content' || reader.asked();
      if (!goesOn || !(await reader.readAgain())) await readIfSwitchedOn();
    };
    const begin = async () => {
      await whenShown(document);
      watchPage(document, readChange, ctx.signal);
      const settings = await getSettings();
      // Asked for meanwhile, it is under way.
      if (reader.idle() && readsByItself(settings, location.host)) await reader.read();
    };
    watchSettings(({ marks }) => reader.choose(marks), ctx.signal);
    ctx.onInvalidated(reader.stop);
    ctx.onInvalidated(
      onMessages<BackgroundToContent>('content', {
        ping: () => ({ run: reader.run() }),
        look: () => {
          if (reader.idle()) void readIfSwitchedOn();
        },
        read: () => void reader.read({ asked: true }),
        stop: ({ asked }) => {
          if (asked || !reader.asked()) reader.stop();
        },
        getArticle: () => ({ article: reader.article() }),
        showStatement: ({ statement }) => ({ shown: card.show(reader.findMark(statement)) }),
        applyVerdict: ({ key, different }) => reader.applyVerdict(key, different),
        forgetArchives: ({ archives }) => reader.forgetArchives(archives),
        step: ({ direction }) => ({ shown: card.step(direction) }),
      }),
    );
    ctx.onInvalidated(
      onFollowed((tell, signal) => {
        const { look } = watchView(reader.places, tell, signal);
        views.add(look);
        signal.addEventListener('abort', () => views.delete(look));
      }),
    );
    // A page left and come back to keeps its script, but its report went with the navigation.
    ctx.addEventListener(window, 'pageshow', async (event) => {
      if (event.persisted && !(await reader.comeBack())) await readIfSwitchedOn();
    });
    // Not awaited: whoever put the script here waits for it to be here, not for what it reads.
    void begin();
  },
});

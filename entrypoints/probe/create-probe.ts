/**
 * Looks whether a page is an article: if so it asks, once at a time, for the script that reads it; if not it says so,
 * once an address. Says and asks nothing on sites that are not read by themselves, or once another script took over.
 */
import { isArticle } from '../../lib/article/is-article.ts';
import { tellBackground } from '../../lib/messages.ts';
import { createRun } from '../../lib/page/create-run.ts';
import { type ToldError, tellError } from '../../lib/result.ts';
import { getSettings, readsByItself } from '../../lib/state/settings.ts';

export interface Probe {
  /** Looks at the page as it is now. Never rejects. */
  look(): Promise<void>;
  /** What was said and asked went with the report, or with the page that asked. */
  forget(): void;
  /** The run that was announced last. */
  run(): string | null;
}

interface Announced {
  run: string;
  url: string;
  state: 'not-article' | 'failed';
}

/** The background may be stopped under a question: asked again, it starts. */
const ATTEMPTS = 2;

export function createProbe({ signal, doc = document }: { signal: AbortSignal; doc?: Document }): Probe {
  let announced: Announced | null = null;
  let asking: object | null = null;

  async function announce(state: Announced['state'], url: string, why?: ToldError): Promise<void> {
    if (announced?.state === state && announced.url === url) return;
    announced = { run: createRun(), url, state };
    await tellBackground('announce', { ...announced, ...why });
  }

  async function askForReader(url: string): Promise<void> {
    const own = {};
    asking = own;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await tellBackground('startReading', {});
        break;
      } catch (error) {
        if (signal.aborted || asking !== own) return;
        if (attempt === ATTEMPTS) {
          await announce('failed', url, tellError(error)).catch(() => {});
        }
      }
    }
    if (asking === own) asking = null;
  }

  return {
    async look() {
      const on = await getSettings().then(
        (settings) => readsByItself(settings, doc.location.host),
        () => false,
      );
      if (!on || signal.aborted || asking) return;
      const url = doc.location.href;
      if (isArticle(doc, url)) await askForReader(url);
      else await announce('not-article', url).catch(() => {});
    },
    forget() {
      announced = asking = null;
    },
    run: () => announced?.run ?? null,
  };
}

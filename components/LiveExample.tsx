/**
 * A sample article of a few lines, in which one quotation is marked as on any page: pointing at it, tapping it or
 * pressing Enter on it opens the card itself, and "Compare all" lists the wordings below. All of it is invented, and
 * nothing of it is stored or asked for.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { groupWordings } from '../lib/comparison/group-wordings.ts';
import type { Translator } from '../lib/i18n/translator.ts';
import type { MatchedStatement } from '../lib/types.ts';
import { type MountedCard, mountCard } from './card/mount-card.ts';
import { useTranslator } from './translation.ts';
import { WordingCard } from './WordingCard.tsx';

/** As on a page, ms: see the content script's card. */
const OPEN_AFTER = 90;
const CLOSE_AFTER = 300;

const SPEAKER = { name: 'Mira Tolvane', mention: 'Tolvane' };

/** Invented, in the reader's language. */
function exampleStatement({ text }: Translator): MatchedStatement {
  const there = text('example_there');
  const here = text('example_here');
  return {
    id: 'example',
    start: 0,
    end: here.length,
    text: here,
    speaker: SPEAKER,
    form: 'direct',
    appearances: [
      {
        article: {
          id: 'example',
          title: text('example_title'),
          outlet: text('example_outlet'),
          url: null,
          published: '2025-03-04',
        },
        start: 0,
        end: there.length,
        text: there,
        speaker: SPEAKER,
        form: 'direct',
        relation: 'reworded',
        flags: [],
        confidence: 0.96,
      },
    ],
  };
}

export function LiveExample() {
  const t = useTranslator();
  const { text } = t;
  const mark = useRef<HTMLElement>(null);
  const card = useRef<MountedCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wordings = useRef<HTMLHeadingElement>(null);
  const [compared, setCompared] = useState(false);
  const statement = exampleStatement(t);

  const soon = (act: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, after);
  };
  const close = () => card.current?.close();
  const open = (takeFocus: boolean, at?: { x: number; y: number }) => {
    clearTimeout(timer.current);
    const anchor = mark.current;
    if (!anchor || card.current) return;
    const mounted = mountCard({
      doc: anchor.ownerDocument,
      getAnchor: () => (anchor.isConnected ? [...anchor.getClientRects()] : null),
      statement,
      translator: t,
      at,
      takeFocus,
      onClose: () => {
        card.current = null;
      },
      onCompareAll: () => {
        close();
        setCompared(true);
        return undefined;
      },
      onPointerInside: (inside) => (inside ? clearTimeout(timer.current) : soon(close, CLOSE_AFTER)),
    });
    card.current = mounted;
  };
  useEffect(() => {
    if (compared) wordings.current?.focus();
  }, [compared]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      card.current?.close();
    },
    [],
  );

  const tag = text('welcome_example_tag', { speaker: SPEAKER.name });
  const [before, after] = text('welcome_example_quoted', { tag }).split('{words}');
  return (
    <section aria-labelledby="example">
      <h2 id="example">{text('welcome_example')}</h2>
      <p class="soft small">{text('welcome_example_note')}</p>
      <article class="example">
        <p>
          {before}
          {/* biome-ignore lint/a11y/useSemanticElements: a button would not wrap over lines as quoted words do */}
          <span
            class="marked"
            role="button"
            aria-haspopup="dialog"
            tabIndex={0}
            ref={mark}
            onPointerEnter={(event) => {
              const at = { x: event.clientX, y: event.clientY };
              if (event.pointerType === 'mouse') soon(() => open(false, at), OPEN_AFTER);
            }}
            onPointerLeave={(event) => {
              if (event.pointerType === 'mouse') soon(close, CLOSE_AFTER);
            }}
            onClick={() => open(false)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open(true);
            }}
          >
            {text('example_here')}
          </span>
          {after}
        </p>
        {compared && (
          <div class="compared">
            <h3 tabIndex={-1} ref={wordings}>
              {text('wordings_elsewhere', { n: 1 })}
            </h3>
            {groupWordings(statement.appearances).map((wording) => (
              <WordingCard key={wording.text} wording={wording} base={statement.text} />
            ))}
          </div>
        )}
      </article>
    </section>
  );
}

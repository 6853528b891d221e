/**
 * Mounts the hover card in a page: a host element that exists only while the card is open, a closed shadow root in
 * it, styles that no page rule and no CSP reaches. Text goes in as text. What is typed or pressed in the card stays
 * in it. Esc closes; focus goes back to where it was if the card took it. Refuses a statement with no anchor.
 */
import { h, render } from 'preact';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { ArticleReference, MatchedStatement, Quotation } from '../../lib/types.ts';
import { HoverCard, type HoverCardProps } from '../HoverCard.tsx';
import { Translation } from '../translation.ts';
import css from './card.css?inline';
import { placeCard, set } from './place-card.ts';

export interface CardOptions {
  doc: Document;
  /** Client rects of the quotation, several where it wraps; null once it is gone. */
  getAnchor: () => DOMRect[] | null;
  statement: MatchedStatement;
  quotation?: Pick<Quotation, 'to' | 'via'> | undefined;
  page?: ArticleReference | undefined;
  translator: Translator;
  /** Where the pointer was, in client coordinates. */
  at?: { x: number; y: number } | undefined;
  /** Called once, however the card was closed. */
  onClose: () => void;
  onCompareAll: HoverCardProps['onCompareAll'];
  onCopy?: HoverCardProps['onCopy'];
  onJudge?: HoverCardProps['onJudge'];
  onSearch?: HoverCardProps['onSearch'];
  /** Whether the card takes the keyboard: when it was asked for by command or from the panel. */
  takeFocus: boolean;
  /** Told when the pointer comes into the card and when it leaves. */
  onPointerInside?: (inside: boolean) => void;
}

export interface MountedCard {
  close(): void;
  /** The same statement, now with more to show: what the reader opened or focused in the card stays. */
  update(statement: MatchedStatement): void;
  /** The host: pointer events of the card are seen by the page's document with this as their target. */
  element: HTMLElement;
  /** Whether an event of the page's document came from the card. */
  contains(event: Event): boolean;
}

const HOST_STYLE = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  left: '0',
  top: '0',
  width: 'max-content',
  'max-width': '100vw',
  opacity: '0',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** Events that would tell the page what is done in the card, or trigger its shortcuts. Moves and wheel may pass. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout', 'copy', 'selectstart'],
];

export function mountCard(options: CardOptions): MountedCard {
  const { doc, statement, takeFocus } = options;
  const host = doc.createElement('div');
  host.dataset.variorum = 'card';
  set(host, HOST_STYLE);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, doc);
  const mount = doc.createElement('div');
  root.append(mount);

  const ending = new AbortController();
  const { signal } = ending;
  const focusedBefore = doc.activeElement;
  const close = () => {
    if (signal.aborted) return;
    const hadFocus = doc.activeElement === host;
    ending.abort();
    render(null, mount);
    host.remove();
    if (takeFocus && hadFocus && focusedBefore instanceof HTMLElement)
      focusedBefore.focus({ preventScroll: true });
    options.onClose();
  };

  const { quotation, page, onCompareAll, onCopy, onJudge, onSearch } = options;
  const content: Omit<HoverCardProps, 'statement'> = {
    quotation,
    page,
    onClose: close,
    onCompareAll,
    onCopy,
    onJudge,
    onSearch,
  };
  // The page's language is not the reader's.
  mount.lang = options.translator.locale;
  const show = (shown: MatchedStatement) => {
    const card = h(HoverCard, { ...content, statement: shown });
    render(h(Translation.Provider, { value: options.translator, children: card }), mount);
  };
  show(statement);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  doc.defaultView?.addEventListener('keydown', (event) => event.key === 'Escape' && close(), {
    capture: true,
    signal,
  });

  host.addEventListener('pointerenter', () => options.onPointerInside?.(true), { signal });
  host.addEventListener('pointerleave', () => options.onPointerInside?.(false), { signal });

  doc.documentElement.append(host);
  raise(host);
  const undo = placeCard(host, { doc, getRects: options.getAnchor, at: options.at, onGone: close });
  signal.addEventListener('abort', undo);
  if (takeFocus) {
    (mount.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }
  const update = (shown: MatchedStatement) => void (signal.aborted || show(shown));
  return { close, update, element: host, contains: (event) => event.composedPath().includes(host) };
}

/** The top layer stands above any z-index and outside transformed ancestors; where it is missing, z-index has to do. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}

/** Constructed sheets are not subject to the page's CSP; a style element is the way back where they are refused. */
function addStyles(root: ShadowRoot, doc: Document): void {
  try {
    const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = doc.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

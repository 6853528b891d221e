/**
 * Opens and closes the hover card: on a pause of the pointer over a mark, on tap, by command and from the panel.
 * One card at a time; it stays while the pointer is on its quotation or on itself, also when the page is read again.
 */
import { browser } from 'wxt/browser';
import type { MountedCard } from '../../components/card/mount-card.ts';
import { followStatement } from '../../lib/comparison/follow-statement.ts';
import { tellBackground } from '../../lib/messages.ts';
import { hitTest } from '../../lib/page/hit-test.ts';
import { nextMark, revealMark } from '../../lib/page/navigate-marks.ts';
import type { Mark, Painter } from '../../lib/page/paint-marks.ts';
import type { Appearance, MatchedStatement, Quotation } from '../../lib/types.ts';
import { type MountCard, offeredCard } from '../card.content/offered-card.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { copyText } from './copy-text.ts';
import type { ShownComparison } from './page-reader.ts';

/** Milliseconds: long enough that crossing a line opens nothing, short enough to feel immediate. */
const OPEN_AFTER = 90;
/** Milliseconds the pointer may take on its way from the quotation to the card. */
const CLOSE_AFTER = 300;

export interface CardControl {
  /** What the page says, matched; null where nothing is shown. */
  setReading(reading: ShownComparison | null): void;
  /** Scrolls to a mark and opens its card, also where it is not drawn. @returns false where there is none */
  show(mark: Mark | null): boolean;
  step(direction: 'next' | 'previous'): boolean;
}

interface Opening {
  at?: { x: number; y: number };
  takeFocus: boolean;
}

export function attachCard(painter: Painter, signal: AbortSignal, doc = document): CardControl {
  let reading: ShownComparison | null = null;
  let statements = new Map<string, MatchedStatement>();
  let card: (MountedCard & { id: string }) | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let hovered: string | null = null;
  /** The card that was asked for last, while its script is on its way. */
  let wanted: object | null = null;

  function open(mark: Mark, options: Opening): void {
    const mount = offeredCard();
    if (mount) {
      openWith(mount, mark, options);
      return;
    }
    const own = {};
    wanted = own;
    loadCard().then(
      (loaded) => wanted === own && openWith(loaded, mark, options),
      // Nobody answers after an update: the successor has cards of its own.
      () => {},
    );
  }

  function openWith(mountCard: MountCard, mark: Mark, options: Opening): void {
    wanted = null;
    const statement = statements.get(mark.id);
    if (!statement || card?.id === mark.id || signal.aborted) return;
    close();
    painter.setCurrent(mark.id);
    const id = () => card?.id ?? mark.id;
    const mounted = mountCard({
      doc,
      statement,
      quotation: reading?.quotations.find((one) => holds(one, statement)),
      page: reading?.article,
      translator: interfaceTranslator(),
      getAnchor: () => mark.ranges.flatMap((range) => [...range.getClientRects()]),
      ...options,
      onClose: forget,
      onCompareAll: () => tellBackground('openPanel', { statement: id() }),
      onCopy: (text) => copyText(text, doc),
      // Nothing is kept from a private window: no verdict is offered there.
      onJudge: isPrivate() ? undefined : (printed, different) => judge(id(), printed, different),
      onSearch: () => tellBackground('searchStatement', { statement: id() }),
    });
    mounted.element.addEventListener('pointerenter', () => clearTimeout(closing));
    mounted.element.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && closeSoon());
    card = { ...mounted, id: mark.id };
  }

  function close(): void {
    wanted = null;
    clearTimeout(opening);
    card?.close();
  }

  /** After the card closed, whoever closed it. */
  function forget(): void {
    clearTimeout(closing);
    card = null;
    painter.setCurrent(null);
  }

  const isInside = (event: Event) => card !== null && event.target === card.element;

  function closeSoon(): void {
    clearTimeout(closing);
    closing = setTimeout(() => {
      // Pointed at again it opens again; dismissed by Esc it stays away until the pointer has left.
      hovered = null;
      close();
    }, CLOSE_AFTER);
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || isInside(event)) return;
    const mark = hitTest(painter.marks(), event.clientX, event.clientY, doc);
    if (mark && mark.id === card?.id) clearTimeout(closing);
    if (mark?.id === hovered) return;
    hovered = mark?.id ?? null;
    clearTimeout(opening);
    if (mark && mark.id !== card?.id) {
      const at = { x: event.clientX, y: event.clientY };
      opening = setTimeout(() => openAt(at), OPEN_AFTER);
    }
    // Meanwhile the pause passes in which the reader may only be crossing the line.
    if (mark) loadCard().catch(() => {});
    else if (!card) wanted = null;
    if (card && mark?.id !== card.id) closeSoon();
  }

  /** What is under the pointer by now: the page may have been read or laid out again since it came to rest. */
  function openAt(at: { x: number; y: number }): void {
    const mark = hitTest(painter.marks(), at.x, at.y, doc);
    hovered = mark?.id ?? null;
    if (mark) open(mark, { at, takeFocus: false });
  }

  function onClick(event: MouseEvent): void {
    if (isInside(event)) return;
    const mark = hitTest(painter.marks(), event.clientX, event.clientY, doc);
    if (!mark) close();
    // A tap opens; a mouse has opened by hovering already, and its clicks belong to the page.
    else if ((event as PointerEvent).pointerType !== 'mouse') open(mark, { takeFocus: false });
  }

  const listen = <K extends keyof DocumentEventMap>(
    name: K,
    listener: (event: DocumentEventMap[K]) => void,
  ) => doc.addEventListener(name, listener, { signal, passive: true, capture: true });
  listen('pointermove', onPointerMove);
  listen('click', onClick);
  listen('keydown', (event) => event.key === 'Escape' && close());
  signal.addEventListener('abort', close);

  const showMark = (mark: Mark | undefined): boolean => {
    if (!mark) return false;
    revealMark(mark, doc);
    open(mark, { takeFocus: true });
    return true;
  };

  return {
    setReading(next) {
      const before = statements;
      reading = next;
      statements = new Map(next?.statements.map((statement) => [statement.id, statement]));
      const follow = (id: string | null) => {
        const old = id === null ? undefined : before.get(id);
        return old && (statements.get(old.id) ?? followStatement(old, next?.statements ?? []));
      };
      hovered = follow(hovered)?.id ?? null;
      if (!card) return;
      const open = follow(card.id);
      if (!open) return close();
      card.id = open.id;
      card.update(open);
      painter.setCurrent(open.id);
    },
    show: (mark) => showMark(mark ?? undefined),
    step: (direction) => showMark(nextMark(painter.marks(), direction, painter.current(), doc)),
  };
}

function holds({ start, end, in: place }: Quotation, statement: MatchedStatement): boolean {
  return place === statement.in && start <= statement.start && statement.end <= end;
}

const isPrivate = () => browser.extension?.inIncognitoContext === true;

/** One wording may be put to several speakers: a verdict is about one of them each. */
async function judge(statement: string, printed: Appearance[], different: boolean): Promise<void> {
  const bySpeaker = new Map(printed.map((found) => [found.speaker?.name, found]));
  for (const { article, start } of bySpeaker.values()) {
    await tellBackground('judge', { statement, article: article.id, start, different });
  }
}

let loading: Promise<MountCard> | null = null;

/** The card's script, put here by the background when it is first needed. @throws Error where nobody brings it */
function loadCard(): Promise<MountCard> {
  loading ??= bringCard().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function bringCard(): Promise<MountCard> {
  if (!offeredCard()) await tellBackground('startCard', {});
  const mount = offeredCard();
  if (!mount) throw new Error('The card did not come.');
  return mount;
}

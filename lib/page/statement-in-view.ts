/**
 * Which statement of the page is being read: the one nearest to where eyes rest in the viewport. Takes live ranges,
 * gives an id each time it changes while the page or anything in it scrolls. Looks a few times a second at most, and
 * never while nothing moves.
 */
export interface PlacedStatement {
  id: string;
  ranges: readonly Range[];
}

/** Where eyes rest, as a share of the viewport's height: quotations that are jumped to come to stand there too. */
const READING_LINE = 0.35;
/** Between two looks, ms: a list that follows more often only flickers. */
const PAUSE = 150;
/** Statements looked at, at most: a long page has some hundred, and each costs a few microseconds. */
const MOST = 2000;

/** @returns null where no statement is in view */
export function statementInView(places: readonly PlacedStatement[], doc: Document): string | null {
  const height = doc.documentElement.clientHeight;
  const line = height * READING_LINE;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, ranges } of places.slice(0, MOST)) {
    const box = ranges[0]?.getBoundingClientRect();
    // Nothing is drawn of what a closed section holds.
    if (!box || box.width === 0 || box.bottom <= 0 || box.top >= height) continue;
    const distance = Math.max(box.top - line, line - box.bottom, 0);
    if (distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}

/**
 * Tells the statement in view at once and whenever another takes its place; between two statements nothing is told.
 * `look` asks again, for when the page was read anew. Ends with the signal.
 */
export function watchView(
  places: () => readonly PlacedStatement[],
  onView: (statement: string) => void,
  signal: AbortSignal,
  doc = document,
): { look: () => void } {
  let told: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    if (signal.aborted) return;
    const found = statementInView(places(), doc);
    if (found === null || found === told) return;
    told = found;
    onView(found);
  };
  const lookSoon = () => {
    waiting ??= setTimeout(look, PAUSE);
  };
  doc.addEventListener('scroll', lookSoon, { signal, capture: true, passive: true });
  doc.defaultView?.addEventListener('resize', lookSoon, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(waiting));
  look();
  return { look: lookSoon };
}

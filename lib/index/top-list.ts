/** The best `limit` statements of one query over all segments: a bounded heap, the worst on top. */

export interface Ranked {
  /** Place of the segment in the directory. */
  segment: number;
  local: number;
  score: number;
}

export class TopList {
  readonly #limit: number;
  readonly #heap: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A statement of this score or less is not taken any more; 0 while there is room. */
  get floor(): number {
    if (this.#limit === 0) return Number.POSITIVE_INFINITY;
    return this.#heap.length < this.#limit ? 0 : this.#heap[0]!.score;
  }

  /** The score that as many of these as the list takes have at least; 0 where they are fewer. Nothing is taken. */
  floorAmong(scores: Float32Array, touched: Uint16Array, count: number): number {
    if (count < this.#limit || this.#limit === 0) return 0;
    const best = new Float32Array(this.#limit);
    for (let i = 0; i < count; i++) {
      const score = scores[touched[i]!]!;
      if (score > best[0]!) sink(best, score);
    }
    return best[0]!;
  }

  /** Takes the touched scores of a segment's statements from `first` on, and clears them. */
  offer(segment: number, first: number, scores: Float32Array, touched: Uint16Array, count: number): void {
    let worst = this.floor;
    for (let i = 0; i < count; i++) {
      const place = touched[i]!;
      const score = scores[place]!;
      scores[place] = 0;
      if (score <= worst) continue;
      this.#push({ segment, local: first + place, score });
      if (this.#heap.length >= this.#limit) worst = this.#heap[0]!.score;
    }
  }

  /** Best first; equals in order of segment and number. */
  sorted(): Ranked[] {
    return [...this.#heap].sort((a, b) => b.score - a.score || a.segment - b.segment || a.local - b.local);
  }

  #push(ranked: Ranked): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      let at = heap.push(ranked) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (heap[parent]!.score <= ranked.score) break;
        heap[at] = heap[parent]!;
        at = parent;
      }
      heap[at] = ranked;
      return;
    }
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.score < heap[child]!.score) child++;
      if (heap[child]!.score >= ranked.score) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = ranked;
  }
}

/** Puts a number in the place of the least of a heap whose least is on top. */
function sink(heap: Float32Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

/** How fast an import goes, over the last seconds, and how long it will take at that. */

/** Time that is looked back on, ms: long enough to be calm, short enough to follow a change. */
const LOOK_BACK = 10_000;

/** Before this much time nothing is told, ms. */
const FIRST = 1_500;

export interface RateMeter {
  /** @param articles so far; @param share of the work done, 0 to 1 */
  note(articles: number, share: number): { rate: number; left: number } | null;
}

export function createRateMeter(now: () => number = () => performance.now()): RateMeter {
  let points: { at: number; articles: number; share: number }[] = [];
  return {
    note(articles, share) {
      const at = now();
      points.push({ at, articles, share });
      while (points.length > 2 && points[1]!.at < at - LOOK_BACK) points = points.slice(1);
      const first = points[0]!;
      const seconds = (at - first.at) / 1_000;
      if (at - first.at < FIRST || share <= first.share) return null;
      return {
        rate: Math.round((articles - first.articles) / seconds),
        left: Math.round(((1 - share) / (share - first.share)) * seconds),
      };
    },
  };
}

/**
 * The counts of an evaluation and the figures made from them: which part of which whole, under a name a reader knows.
 */

export function emptyCounts() {
  return {
    articles: 0,
    long: { gold: 0, found: 0, given: 0, right: 0, form: 0 },
    short: { gold: 0, found: 0, given: 0, right: 0 },
    named: { all: 0, right: 0 },
    pronoun: { all: 0, right: 0 },
    unknown: 0,
    wrong: 0,
    /** By true reading, in articles that were read for it. */
    read: { all: 0, right: 0, wrong: 0, unknown: 0, open: 0, pronoun: { all: 0, right: 0 } },
    /** Speakers by what they rest on ("named: pronoun"): how sure in sum, how many right. */
    reliability: {} as Record<string, { all: number; right: number; confidence: number }>,
    reported: { gold: 0, found: 0, given: 0, right: 0, speaker: 0 },
  };
}

export type Counts = ReturnType<typeof emptyCounts>;

type Nested = { [name: string]: number | Nested };

/** Adds every count of `part` to that of `sum`. */
export function addCounts(sum: Counts, part: Counts): void {
  add(sum, part);
}

function add(sum: Nested, part: Nested): void {
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === 'number') sum[name] = ((sum[name] as number | undefined) ?? 0) + value;
    else {
      sum[name] ??= {};
      add(sum[name] as Nested, value);
    }
  }
}

/** Each figure with its part and its whole. */
export function figures({
  long,
  short,
  named,
  pronoun,
  unknown,
  wrong,
  read,
  reported,
}: Counts): [name: string, part: number, whole: number][] {
  const attributed = named.all + pronoun.all;
  return [
    ['passages of four words and more: precision', long.right, long.given],
    ['passages of four words and more: recall', long.found, long.gold],
    ['direct and mixed told right', long.form, long.found],
    ['shorter passages: precision', short.right, short.given],
    ['shorter passages: recall', short.found, short.gold],
    ['speaker right', named.right + pronoun.right, attributed],
    ['speaker right, named', named.right, named.all],
    ['speaker right, through a pronoun', pronoun.right, pronoun.all],
    ['speaker unknown', unknown, attributed],
    ['speaker wrong', wrong, attributed],
    ['speaker right, with verdicts', read.right, read.all - read.open],
    ['speaker right through a pronoun, with verdicts', read.pronoun.right, read.pronoun.all],
    ['speaker unknown, with verdicts', read.unknown, read.all - read.open],
    ['speaker wrong, with verdicts', read.wrong, read.all - read.open],
    ['reported speech: precision', reported.right, reported.given],
    ['reported speech: recall on verbs of saying', reported.found, reported.gold],
    ['reported speech: speaker right where found', reported.speaker, reported.found],
  ];
}

/** Appearances of one statement → its wordings: one for each way of printing it, case, marks and spacing aside. */
import { foldText } from '../text/fold.ts';
import type { Appearance, Flag, Wording } from '../types.ts';
import { byDate } from './timeline.ts';

/** @returns the wordings by how many print them, most first, then by date; each one's appearances by date. */
export function groupWordings(appearances: readonly Appearance[]): Wording[] {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of [...appearances].sort(byDate)) {
    const key = foldText(appearance.text);
    const group = groups.get(key);
    if (group) group.push(appearance);
    else groups.set(key, [appearance]);
  }
  const wordings = [...groups.values()].map((group) => ({
    text: group[0]!.text,
    relation: group[0]!.relation,
    flags: joinFlags(group),
    appearances: group,
  }));
  // Groups stand in order of their earliest appearance, which a stable sort keeps among equals.
  return wordings.sort((x, y) => y.appearances.length - x.appearances.length);
}

/** Flags of all printings, each once: the words agree, the speakers may not. */
function joinFlags(appearances: readonly Appearance[]): Flag[] {
  const seen = new Map<string, Flag>();
  for (const flag of appearances.flatMap(({ flags }) => flags)) {
    seen.set(`${flag.kind}\n${flag.a}\n${flag.b}`, flag);
  }
  return [...seen.values()];
}

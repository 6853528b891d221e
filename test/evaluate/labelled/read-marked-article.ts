/**
 * An invented article whose statements are marked in its text → the bare text and the marks. Before the text stand
 * `outlet: …` and `published: …`; `{id|Speaker|words}` marks what is quoted, `{~id|…}` what is reported. Marks of one id
 * are the same statement; `a+b` prints two at once; of `a?` no link is asked for. Marks do not nest.
 */
import type { Span } from '../../../lib/types.ts';

export interface MarkedStatement extends Span {
  /** Offsets of `start` and `end` point into the bare text, quotation marks included. */
  ids: string[];
  speaker: string;
  reported: boolean;
  optional: boolean;
  text: string;
}

export interface MarkedArticle {
  outlet: string;
  published: string;
  text: string;
  statements: MarkedStatement[];
}

/** @throws where the head is missing or a mark is not closed */
export function readMarkedArticle(source: string): MarkedArticle {
  const head = /^outlet: (.+)\npublished: (\d{4}-\d\d-\d\d)\n\n/.exec(source);
  if (!head) throw new Error('outlet and date of publication must stand first');
  const statements: MarkedStatement[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = head[0].length;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const mark of source.matchAll(/\{(~?)([^|{}]+?)(\??)\|([^|{}]+)\|([^|{}]+)\}/g)) {
    add(source.slice(at, mark.index));
    const [whole, tilde, ids, optional, speaker, text] = mark;
    statements.push({
      start: length,
      end: length + text!.length,
      ids: ids!.split('+'),
      speaker: speaker!,
      reported: tilde !== '',
      optional: optional !== '',
      text: text!,
    });
    add(text!);
    at = mark.index + whole.length;
  }
  add(source.slice(at));
  const text = pieces.join('');
  if (/[{}|]/.test(text)) throw new Error(`a mark is not closed: ${/.{0,40}[{}|].{0,40}/.exec(text)![0]}`);
  return { outlet: head[1]!, published: head[2]!, text, statements };
}

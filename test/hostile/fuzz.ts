/**
 * Made-up input for each target: pieces of every format it may meet, of the words and marks that readers look for and of
 * what breaks parsers, in any order, mixed with noise and cut anywhere. Seeded, so that a failure comes again.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD_INPUTS } from './bad-inputs.ts';
import { TARGETS } from './targets.ts';

const SEED = 20_260_307;

/** Bytes up to which a bad input is also a piece: a hundred enormous ones would test patience only. */
const PIECE = 2_000;

const MARKUP =
  '<p> </p> <div> </div> <article> <h1> </h1> <br> <li> <blockquote> <script> </script> <!-- --> <![CDATA[ ]]> <b> </b> <a href="/x"> </a> <title> </title> <body> <html>';
const PROSE =
  '“ ” " ‘ ’ \' « » „ 「 」 [ ] … . , ? ! – said told “We will go,” Mara Ellwood according to he that not 9 1.5 on Monday, \n \n\n \t';
const FEED =
  '<rss> <channel> <item> </item> <link>https://a.example/1</link> <title>T</title> <pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate> <feed xmlns="http://www.w3.org/2005/Atom"> <entry> <link href="https://a.example/2"/> <opml> <outline xmlUrl="https://a.example/f"/> &amp; &#x41; &lol; <!DOCTYPE <ttl>5</ttl>';
const DATA =
  '{ } [ ] : , "id" "text" "quotations" "blocks" "start" "end" "url" "items" "version" "format" "variorum-corpus" 0 -1 1e9 null true "A bell." WARC/1.1\r\n Content-Length: 5\r\n Content-Type: multipart/related; boundary="a"\r\n --a speaker,quote\n ;';

const pieces = [MARKUP, PROSE, FEED, DATA].map((words) => words.split(/(?<=[^ ]) (?=[^ ])/));
const small = BAD_INPUTS.slice(0, 40)
  .map(([, make]) => make())
  .filter((input): input is string => typeof input === 'string' && input.length <= PIECE);

const text = fc
  .tuple(
    // One format prevails, so that its reader comes further than the first line.
    fc.constantFrom(...pieces),
    fc.array(
      fc.record({
        kind: fc.integer({ min: 0, max: 11 }),
        at: fc.nat(),
        noise: fc.string({ unit: 'binary', maxLength: 8 }),
      }),
      { maxLength: 60 },
    ),
  )
  .map(([own, parts]) =>
    parts
      .map(({ kind, at, noise }) => {
        if (kind === 0) return noise;
        if (kind === 1) return small[at % small.length]!;
        const list = kind < 9 ? own : pieces[at % pieces.length]!;
        return list[at % list.length]!;
      })
      .join(' '),
  );

const bytes = fc.oneof(
  { weight: 8, arbitrary: text.map((made) => new TextEncoder().encode(made)) },
  { weight: 1, arbitrary: text.map((made) => new Uint8Array(Buffer.from(made, 'utf16le'))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  {
    weight: 2,
    // A bit turned over, a stretch taken out.
    arbitrary: fc.tuple(text, fc.nat(), fc.nat(40)).map(([made, at, length]) => {
      const whole = new TextEncoder().encode(made);
      const from = at % (whole.length + 1);
      const cut = new Uint8Array(Buffer.concat([whole.subarray(0, from), whole.subarray(from + length)]));
      if (cut.length > 0) cut[at % cut.length]! ^= 1 << (at % 8);
      return cut;
    }),
  },
);

const LINE = 'line of a corpus file';

/** Any value at any place of a line that would be taken. */
const sound = {
  ...{
    id: 'a',
    version: 'v',
    title: 'T',
    outlet: null,
    byline: null,
    url: 'https://a.example/',
    aliases: [],
  },
  ...{ published: '2026-03-02', language: 'en', text: 'A bell.', savedAt: '2026-03-02', history: [] },
  blocks: [{ start: 0, end: 7, kind: 'paragraph' }],
  quotations: [
    {
      ...{ start: 0, end: 6, text: 'A bell', form: 'direct', utterance: 0, cue: null, to: [], via: [] },
      speaker: { name: 'Mara', mention: 'Mara' },
      sentences: [{ start: 0, end: 6, text: 'A bell' }],
    },
  ],
};
const lines = fc
  .record({ at: fc.nat(60), value: fc.jsonValue({ maxDepth: 3 }), drop: fc.boolean() })
  .map(({ at, value, drop }) => {
    let place = at;
    const changed = JSON.parse(JSON.stringify(sound), function change(this: unknown, _, old) {
      return place-- === 0 ? (drop ? undefined : value) : old;
    });
    return JSON.stringify(changed) ?? '';
  });

/** @param runs inputs for each target */
export function fuzzTargets(runs: number, timeout: number): void {
  describe.each(TARGETS)('$name, fed with noise', ({ name, take, refuses }) => {
    if (name === LINE) {
      it('takes or refuses what was changed at one place', { timeout }, async () => {
        let taken = 0;
        const sane = fc.property(lines, (line) => {
          try {
            take(new TextEncoder().encode(line));
            taken++;
          } catch (error) {
            if (!refuses(error)) throw error;
          }
        });
        fc.assert(sane, { numRuns: runs, seed: SEED });
        expect(taken).toBeGreaterThan(0);
      });
    }

    it('gives a result or a typed error', { timeout }, async () => {
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(bytes, async (input) => {
          try {
            await take(input);
            taken++;
          } catch (error) {
            if (!refuses(error)) throw error;
          }
        }),
        { numRuns: runs, seed: SEED },
      );
      // Noise that is always refused at the door would test the door alone; a line of JSON is mutated below.
      if (name !== LINE) expect(taken).toBeGreaterThan(0);
    });
  });
}

/**
 * The one question that answers a page: counts of its terms, its best statements by the terms that are rare here, their
 * texts and articles. A chain of small results, each worked out once and fed to the next, in place of joins, so that
 * every table is read by its key only, and so that on a cluster each link is answered by the shards out of their own.
 *
 * Parameters: `keys`, the distinct terms; `query` and `key`, as long as each other, which query asks for which term;
 * `stems`, the terms of each query in all; and the bounds of `lookup-bounds.ts`.
 */

/** Steps of a nat: weights are whole numbers, so that they pack. */
const STEPS = 256;

/**
 * Which terms are worth their postings: those of `lib/index/choose-terms.ts`, and never more than a query's budget. Each with its
 * weight in steps, and whether what holds no other of them may come out, too.
 */
const CHOSEN = `
  SELECT groupArray(term) FROM (
    SELECT arrayJoin(arrayConcat(
      arrayMap((x, rank) -> (q, x.2, toUInt32(round(-x.1 * ${STEPS})), toUInt8(rank <= {alone:UInt16} OR size[2] < {small:UInt32})), affordable, arrayEnumerate(affordable)),
      arrayMap(x -> (q, x, toUInt32({wordingIdf:Float64} * ${STEPS}), toUInt8(1)), wordings))) AS term
    FROM (
      SELECT q, wordings,
        arraySlice(arraySort(words), 1, {most:UInt16}) AS known,
        arrayFilter(x -> x.3 <= greatest({commonFloor:Float64}, {commonShare:Float64} * size[2]), known) AS rare,
        if(length(rare) >= {fewest:UInt16}, rare, arraySlice(known, 1, {fewest:UInt16})) AS taken,
        arrayFilter((x, total) -> total <= {budget:UInt64}, taken, arrayCumSum(x -> x.3, taken)) AS affordable
      FROM (
        SELECT q,
          groupArrayIf((-idf, key, found), key < 2147483648) AS words,
          groupArrayIf(key, key >= 2147483648) AS wordings
        FROM (
          SELECT q, key, found, greatest({leastIdf:Float64}, log((size[2] + 1) / (found + 0.5))) AS idf
          FROM (
            SELECT pair.1 AS q, pair.2 AS key
            FROM (SELECT arrayJoin(arrayZip({query:Array(UInt16)}, {key:Array(UInt32)})) AS pair)
          ) AS asked
          INNER JOIN (SELECT entry.1 AS key, entry.2 AS found FROM (SELECT arrayJoin(counts) AS entry)) AS there USING (key)
          WHERE found > 0
        )
        GROUP BY q
      )
    )
  )`;

/**
 * A rank of 16 bits, a block and a place in it as one number, since the least of numbers are found many times faster than
 * the least of tuples.
 */
const packed = (rank: string) =>
  `bitOr(bitShiftLeft(toUInt64(${rank}), 48), bitOr(bitShiftLeft(toUInt64(block), 16), toUInt64(local)))`;
const PLACE = `toUInt32(bitAnd(bitShiftRight(top, 16), 4294967295)) AS block, toUInt16(bitAnd(top, 65535)) AS local`;

/**
 * The best by what they share, then weighed by length: those of `lib/index/lookup.ts`, but for what shares one common term. Of
 * ten million statements nearly all that hold one term of a query hold no other, and adding them up was most of the work: so
 * the postings of a block are sorted, 16 bits of place before 16 of weight, and only those that meet again, or count alone, are
 * added up. A purged list may be empty.
 */
const HITS = `
  SELECT groupArray((q, hit.2, hit.3, round(-hit.1, 4))) FROM (
    SELECT q, arrayJoin(arrayFilter((x, rank) -> rank <= {sure:UInt16} OR -x.1 >= bar, best, arrayEnumerate(best))) AS hit
    FROM (
      SELECT q,
        arraySlice(arraySort(groupArray((-shared / (1 - {lengthWeight:Float64} + {lengthWeight:Float64} * arrayCount(shorter -> shorter <= local, lengths) / {usualTerms:Float64}), block, local))), 1, {limit:UInt16}) AS best,
        if(size[2] < {small:UInt32}, 0, {tailShare:Float64})
          * arraySum(x -> if(x.1 = q AND x.2 < 2147483648, x.3 / ${STEPS}, 0), chosen)
          / (1 - {lengthWeight:Float64} + {lengthWeight:Float64} * {stems:Array(UInt16)}[q + 1] / {usualTerms:Float64}) AS bar
      FROM (
        SELECT q, (65535 - bitShiftRight(top, 48)) / ${STEPS} AS shared, ${PLACE}
        FROM (
          SELECT q, arrayJoin(groupArraySorted({near:UInt64})(${packed('65535 - least(65535, shared)')})) AS top
          FROM (
            SELECT q, block, bitShiftRight(posting, 16) AS local, sum(bitShiftRight(bitAnd(posting, 65535), 1)) AS shared
            FROM (
              SELECT q, block, arrayJoin(arrayFilter((x, again, next) -> again OR next OR bitAnd(x, 1), sorted, met, arrayPushBack(arrayPopFront(met), toUInt8(0)))) AS posting
              FROM (
                SELECT q, block, sorted,
                  arrayMap(x -> bitShiftRight(x, 16), sorted) AS places,
                  arrayMap((x, before) -> x = before, places, arrayPushFront(arrayPopBack(places), toUInt32(65536))) AS met
                FROM (
                  SELECT q, block, arraySort(groupArrayArray(arrayMap(x -> bitOr(bitShiftLeft(toUInt32(x), 16), weight), locals))) AS sorted
                  FROM (
                    SELECT term, block, locals FROM postings
                    WHERE term IN (SELECT arrayJoin(chosen).2) AND block GLOBAL IN (SELECT block FROM blocks) AND notEmpty(locals)
                  ) AS listed
                  INNER JOIN (
                    SELECT entry.1 AS q, entry.2 AS term, toUInt32(least(32767, entry.3) * 2 + entry.4) AS weight
                    FROM (SELECT arrayJoin(chosen) AS entry)
                  ) AS wanted USING (term)
                  GROUP BY q, block
                )
              )
            )
            GROUP BY q, block, local
          )
          GROUP BY q
        )
        WHERE (block, local) GLOBAL NOT IN (SELECT block, arrayJoin(locals) FROM removed)
      ) AS ranked
      GLOBAL INNER JOIN (SELECT block, any(lengths) AS lengths FROM blocks GROUP BY block) AS measured USING (block)
      GROUP BY q
    )
  )`;

/** Articles and statements, without what was removed, and the shards that said so. */
export const SIZE = `
  SELECT [toUInt32(sum(articles)), toUInt32(sum(statements)), toUInt32(uniqExactIf(shard, articles >= 0))] FROM (
    SELECT toInt64(articles) AS articles, toInt64(statements) AS statements, toUInt32(shardNum()) AS shard FROM blocks FINAL
    UNION ALL
    SELECT toInt64(-1), -toInt64(length(locals)), toUInt32(0) FROM removed FINAL WHERE block GLOBAL IN (SELECT block FROM blocks)
  )`;

export const COUNTS = `
  SELECT groupArray((term, found)) FROM (
    SELECT term, toUInt32(sum(length(locals))) AS found FROM postings
    WHERE term IN {keys:Array(UInt32)} AND block GLOBAL IN (SELECT block FROM blocks)
    GROUP BY term
  )`;

/**
 * What a chain of `hits` comes to: where each lies, what it says, and of which article; and how many shards answered, the
 * fewer of those at its beginning and at its end, since one may go or come back meanwhile.
 */
const FOUND = `
  (
    SELECT groupArray((block, local, article)) FROM statements
    WHERE (block, local) IN (SELECT hit.2, hit.3 FROM (SELECT arrayJoin(hits) AS hit))
  ) AS places
SELECT
  (SELECT [toUInt32(max(version)), toUInt32(max(shards))] FROM schema_versions),
  arraySlice(size, 1, 2),
  counts,
  hits,
  places,
  (
    SELECT groupArray((block, local, row)) FROM statements
    WHERE (block, local) IN (SELECT hit.2, hit.3 FROM (SELECT arrayJoin(hits) AS hit))
  ),
  (
    SELECT groupArray((block, article, heading)) FROM articles
    WHERE (block, article) IN (SELECT place.1, place.3 FROM (SELECT arrayJoin(places) AS place))
  ),
  least(size[3], (SELECT toUInt32(uniqExact(shardNum())) FROM blocks))`;

/** The chain up to the hits, which reads postings and no texts: what the benchmark measures apart. */
export const LOOKUP_HITS = `
WITH
  (${SIZE}) AS size,
  (${COUNTS}) AS counts,
  (${CHOSEN}) AS chosen,
  (${HITS}) AS hits
SELECT hits`;

/**
 * [[version of the tables, shards], [articles, statements], [term, count]…, [query, block, local, score]…, places, texts,
 * headings, shards that answered]
 */
export const LOOKUP = `
WITH
  (${SIZE}) AS size,
  (${COUNTS}) AS counts,
  (${CHOSEN}) AS chosen,
  (${HITS}) AS hits,${FOUND}`;

/**
 * The nearest by sketch, in the same shape and with no counts. Each sketch is four numbers of 64 bits; the first is
 * compared alone, and the others only where it is near. Parameters: `a`, `b`, `c`, `d`, those of each query.
 */
export const LOOKUP_NEAR = `
WITH
  (${SIZE}) AS size,
  [] AS counts,
  (
    SELECT groupArray((q, block, local, distance)) FROM (
      SELECT q, ${PLACE}, bitShiftRight(top, 48) AS distance FROM (
      SELECT q, arrayJoin(groupArraySorted({near:UInt64})(${packed('distance')})) AS top
      FROM (
        SELECT asked.1 AS q, block, local,
          bitHammingDistance(a, asked.2) + bitHammingDistance(b, asked.3)
            + bitHammingDistance(c, asked.4) + bitHammingDistance(d, asked.5) AS distance
        FROM (
          SELECT block, local, a, b, c, d,
            arrayJoin(arrayFilter(x -> bitHammingDistance(a, x.2) <= {firstBits:UInt8}, arrayZip(
              range(toUInt16(length({a:Array(UInt64)}))),
              {a:Array(UInt64)}, {b:Array(UInt64)}, {c:Array(UInt64)}, {d:Array(UInt64)}))) AS asked
          FROM sketches WHERE block GLOBAL IN (SELECT block FROM blocks)
        )
        WHERE distance <= {allBits:UInt16}
      )
      GROUP BY q
      )
    )
    WHERE (block, local) GLOBAL NOT IN (SELECT block, arrayJoin(locals) FROM removed)
  ) AS hits,${FOUND}`;

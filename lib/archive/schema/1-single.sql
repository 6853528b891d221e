-- Version 1 of an archive's tables on one server. Statements of whole articles are gathered in blocks of at most 65,535,
-- each under a random number. A block counts once it stands in `blocks`, which is written last: what a killed load left
-- without that row is never read. Within a block statements are numbered in order of their length in terms, so that the
-- length, which weighs in ranking, is told by the number and needs no reading.

CREATE TABLE IF NOT EXISTS schema_versions
(
    version UInt32,
    sketched UInt32 COMMENT 'Id of the table of meaning that sketches are made with; 0 where none are kept',
    shards UInt16 COMMENT 'Shards that an answer must come from to be whole; 1 on one server',
    applied DateTime DEFAULT now()
)
ENGINE = ReplacingMergeTree ORDER BY version;

CREATE TABLE IF NOT EXISTS blocks
(
    block UInt32,
    articles UInt32,
    statements UInt32,
    lengths Array(UInt16) COMMENT 'For lengths 1 to 255: how many statements are shorter',
    loaded DateTime DEFAULT now()
)
ENGINE = ReplacingMergeTree ORDER BY block;

CREATE TABLE IF NOT EXISTS postings
(
    term UInt32 COMMENT 'Hash of a stem in the lower half, of a whole wording in the upper',
    block UInt32,
    locals Array(UInt16) COMMENT 'Statements of the block that hold the term, ascending' CODEC(Delta(2), ZSTD(1))
)
ENGINE = MergeTree ORDER BY (term, block)
SETTINGS index_granularity = 64, index_granularity_bytes = 16384, min_compress_block_size = 4096, max_compress_block_size = 32768;

CREATE TABLE IF NOT EXISTS statements
(
    block UInt32,
    local UInt16,
    article UInt16 COMMENT 'Place of its article in the block',
    row String COMMENT 'What judging needs, JSON' CODEC(ZSTD(3)),
    before String COMMENT 'The sentence before and after, read for what is shown only' CODEC(ZSTD(3)),
    after String CODEC(ZSTD(3))
)
ENGINE = MergeTree ORDER BY (block, local)
SETTINGS index_granularity = 16, min_compress_block_size = 4096, max_compress_block_size = 16384;

CREATE TABLE IF NOT EXISTS articles
(
    block UInt32,
    article UInt16,
    id String,
    outlet String,
    heading String COMMENT 'Title, outlet, addresses, dates, JSON' CODEC(ZSTD(3)),
    locals Array(UInt16) COMMENT 'Its statements' CODEC(ZSTD(1))
)
ENGINE = MergeTree ORDER BY (block, article)
SETTINGS index_granularity = 16, min_compress_block_size = 4096, max_compress_block_size = 16384;

CREATE TABLE IF NOT EXISTS article_keys
(
    key String COMMENT 'What an article is known by: its id, or outlet and text',
    version String,
    saved String COMMENT 'When it was kept first, ISO 8601; empty where the file does not say',
    block UInt32,
    article UInt16
)
ENGINE = MergeTree ORDER BY key
SETTINGS index_granularity = 256;

CREATE TABLE IF NOT EXISTS sketches
(
    block UInt32,
    local UInt16,
    a UInt64,
    b UInt64,
    c UInt64,
    d UInt64
)
ENGINE = MergeTree ORDER BY (block, local);

CREATE TABLE IF NOT EXISTS removed
(
    block UInt32,
    article UInt16,
    locals Array(UInt16),
    at DateTime DEFAULT now()
)
ENGINE = ReplacingMergeTree ORDER BY (block, article);

CREATE TABLE IF NOT EXISTS loads
(
    file String COMMENT 'Hash of what a file begins with and its size',
    through UInt64 COMMENT 'Everything up to this line or record is kept',
    at DateTime DEFAULT now()
)
ENGINE = ReplacingMergeTree(through) ORDER BY file;

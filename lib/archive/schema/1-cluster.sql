-- Version 1 of an archive's tables on a cluster. The servers name themselves by the macros {cluster}, {shard} and
-- {replica}. A block lies on one shard whole: a statement, its postings and its article lie together, and what a page
-- asks is answered by each shard out of its own. Questions and loads go to the Distributed tables, by the same names as
-- on one server. The two small tables that say what the archive is lie whole on every server. Written for
-- ReplicatedMergeTree, which no test of this repository runs.

CREATE TABLE IF NOT EXISTS {database:Identifier}.schema_versions ON CLUSTER '{cluster}'
(
    version UInt32,
    sketched UInt32 COMMENT 'Id of the table of meaning that sketches are made with; 0 where none are kept',
    shards UInt16 COMMENT 'Shards that an answer must come from to be whole; 1 on one server',
    applied DateTime DEFAULT now()
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/all/{database}/{table}', '{shard}-{replica}') ORDER BY version;

CREATE TABLE IF NOT EXISTS {database:Identifier}.blocks_local ON CLUSTER '{cluster}'
(
    block UInt32,
    articles UInt32,
    statements UInt32,
    lengths Array(UInt16) COMMENT 'For lengths 1 to 255: how many statements are shorter',
    loaded DateTime DEFAULT now()
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY block;

CREATE TABLE IF NOT EXISTS {database:Identifier}.blocks ON CLUSTER '{cluster}' AS {database:Identifier}.blocks_local
ENGINE = Distributed('{cluster}', {database:Identifier}, blocks_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.postings_local ON CLUSTER '{cluster}'
(
    term UInt32 COMMENT 'Hash of a stem in the lower half, of a whole wording in the upper',
    block UInt32,
    locals Array(UInt16) COMMENT 'Statements of the block that hold the term, ascending' CODEC(Delta(2), ZSTD(1))
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY (term, block)
SETTINGS index_granularity = 64, index_granularity_bytes = 16384, min_compress_block_size = 4096, max_compress_block_size = 32768;

CREATE TABLE IF NOT EXISTS {database:Identifier}.postings ON CLUSTER '{cluster}' AS {database:Identifier}.postings_local
ENGINE = Distributed('{cluster}', {database:Identifier}, postings_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.statements_local ON CLUSTER '{cluster}'
(
    block UInt32,
    local UInt16,
    article UInt16 COMMENT 'Place of its article in the block',
    row String COMMENT 'What judging needs, JSON' CODEC(ZSTD(3)),
    before String COMMENT 'The sentence before and after, read for what is shown only' CODEC(ZSTD(3)),
    after String CODEC(ZSTD(3))
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY (block, local)
SETTINGS index_granularity = 16, min_compress_block_size = 4096, max_compress_block_size = 16384;

CREATE TABLE IF NOT EXISTS {database:Identifier}.statements ON CLUSTER '{cluster}' AS {database:Identifier}.statements_local
ENGINE = Distributed('{cluster}', {database:Identifier}, statements_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.articles_local ON CLUSTER '{cluster}'
(
    block UInt32,
    article UInt16,
    id String,
    outlet String,
    heading String COMMENT 'Title, outlet, addresses, dates, JSON' CODEC(ZSTD(3)),
    locals Array(UInt16) COMMENT 'Its statements' CODEC(ZSTD(1))
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY (block, article)
SETTINGS index_granularity = 16, min_compress_block_size = 4096, max_compress_block_size = 16384;

CREATE TABLE IF NOT EXISTS {database:Identifier}.articles ON CLUSTER '{cluster}' AS {database:Identifier}.articles_local
ENGINE = Distributed('{cluster}', {database:Identifier}, articles_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.article_keys_local ON CLUSTER '{cluster}'
(
    key String COMMENT 'What an article is known by: its id, or outlet and text',
    version String,
    saved String COMMENT 'When it was kept first, ISO 8601; empty where the file does not say',
    block UInt32,
    article UInt16
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY key
SETTINGS index_granularity = 256;

CREATE TABLE IF NOT EXISTS {database:Identifier}.article_keys ON CLUSTER '{cluster}' AS {database:Identifier}.article_keys_local
ENGINE = Distributed('{cluster}', {database:Identifier}, article_keys_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.sketches_local ON CLUSTER '{cluster}'
(
    block UInt32,
    local UInt16,
    a UInt64,
    b UInt64,
    c UInt64,
    d UInt64
)
ENGINE = ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY (block, local);

CREATE TABLE IF NOT EXISTS {database:Identifier}.sketches ON CLUSTER '{cluster}' AS {database:Identifier}.sketches_local
ENGINE = Distributed('{cluster}', {database:Identifier}, sketches_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.removed_local ON CLUSTER '{cluster}'
(
    block UInt32,
    article UInt16,
    locals Array(UInt16),
    at DateTime DEFAULT now()
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER BY (block, article);

CREATE TABLE IF NOT EXISTS {database:Identifier}.removed ON CLUSTER '{cluster}' AS {database:Identifier}.removed_local
ENGINE = Distributed('{cluster}', {database:Identifier}, removed_local, block);

CREATE TABLE IF NOT EXISTS {database:Identifier}.loads ON CLUSTER '{cluster}'
(
    file String COMMENT 'Hash of what a file begins with and its size',
    through UInt64 COMMENT 'Everything up to this line or record is kept',
    at DateTime DEFAULT now()
)
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/all/{database}/{table}', '{shard}-{replica}', through) ORDER BY file;

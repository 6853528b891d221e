/** The version of an archive's tables that this release reads and writes; `schema/<version>-*.sql` make them. */
export const SCHEMA_VERSION = 1;

/** Name of the database where the operator chose no other. */
export const DEFAULT_DATABASE = 'variorum';

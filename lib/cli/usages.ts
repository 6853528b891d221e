/** How each command is called, as the help and every complaint about wrong usage print it. */
export const USAGES = {
  read: 'read <file | folder>… [--json]',
  compare: 'compare <file | folder>… --corpus <folder | corpus file> [--json]',
  pairs: 'pairs <pairs.jsonl> [--json]',
  import: 'import <file | folder>… --out <corpus file> [--json]',
  export:
    'export <corpus file>… --out <corpus file | .csv> [--outlet <name>] [--person <name>] [--from <day>] [--to <day>] [--json]',
  check: 'check <corpus file>… [--json]',
  repair: 'repair <corpus file>… --out <corpus file> [--json]',
  archive: `${[
    'archive init --to <url> [--form single|cluster] [--sketches]',
    'archive load <file | folder>… --to <url> [--block <statements>]',
    'archive check --to <url> [--purge]',
    'archive drop --to <url> --article <id> | --outlet <name> | --everything',
  ].join('\n  variorum ')}
    (each with [--user <name>] [--database <name>] [--json]; the password stands in VARIORUM_ARCHIVE_PASSWORD)`,
} as const;

export type CommandName = keyof typeof USAGES;

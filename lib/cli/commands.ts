/** The commands by name; each is loaded only when it is asked for. */

export interface Command {
  usage: string;
  /** @returns the exit code: 0; 1 if an input was refused; 2 for wrong usage. */
  run(args: string[]): Promise<number>;
}

export const commands: Record<string, Command> = {
  read: {
    usage: 'read <file | folder>… [--json]',
    run: async (args) => (await import('./commands/read.ts')).runRead(args),
  },
  compare: {
    usage: 'compare <file | folder>… --corpus <folder | corpus file> [--json]',
    run: async (args) => (await import('./commands/compare.ts')).runCompare(args),
  },
  pairs: {
    usage: 'pairs <pairs.jsonl> [--json]',
    run: async (args) => (await import('./commands/pairs.ts')).runPairs(args),
  },
  import: {
    usage: 'import <file | folder>… --out <corpus file> [--json]',
    run: async (args) => (await import('./commands/import.ts')).runImport(args),
  },
  export: {
    usage:
      'export <corpus file>… --out <corpus file | .csv> [--outlet <name>] [--person <name>] [--from <day>] [--to <day>] [--json]',
    run: async (args) => (await import('./commands/export.ts')).runExport(args),
  },
  check: {
    usage: 'check <corpus file>… [--json]',
    run: async (args) => (await import('./commands/check.ts')).runCheck(args),
  },
  repair: {
    usage: 'repair <corpus file>… --out <corpus file> [--json]',
    run: async (args) => (await import('./commands/repair.ts')).runRepair(args),
  },
  archive: {
    usage: [
      'archive init --to <url> [--form single|cluster] [--sketches]',
      'archive load <file | folder>… --to <url> [--block <statements>]',
      'archive check --to <url> [--purge]',
      'archive drop --to <url> --article <id> | --outlet <name> | --everything',
      '    (each with [--user <name>] [--database <name>] [--json]; the password stands in VARIORUM_ARCHIVE_PASSWORD)',
    ].join('\n  variorum '),
    run: async (args) => (await import('./commands/archive.ts')).runArchive(args),
  },
};

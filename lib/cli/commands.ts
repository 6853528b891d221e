/** The commands by name; each is loaded only when it is asked for. */
import type { CommandName } from './usages.ts';

/** @returns the exit code: 0; 1 if an input was refused; 2 for wrong usage. */
export type RunCommand = (args: string[]) => Promise<number>;

export const COMMANDS: Record<CommandName, RunCommand> = {
  read: async (args) => (await import('./commands/read.ts')).runRead(args),
  compare: async (args) => (await import('./commands/compare.ts')).runCompare(args),
  pairs: async (args) => (await import('./commands/pairs.ts')).runPairs(args),
  import: async (args) => (await import('./commands/import.ts')).runImport(args),
  export: async (args) => (await import('./commands/export.ts')).runExport(args),
  check: async (args) => (await import('./commands/check.ts')).runCheck(args),
  repair: async (args) => (await import('./commands/repair.ts')).runRepair(args),
  archive: async (args) => (await import('./commands/archive.ts')).runArchive(args),
};

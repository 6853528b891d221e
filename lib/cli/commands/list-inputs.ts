/** Files and folders as they were named → the files to read, in order. What is not there is refused by name. */
import { listFiles, type Refuse } from '../load-articles.ts';

export function listInputs(paths: readonly string[], refuse: Refuse): string[] {
  return paths.flatMap((path) => {
    try {
      return listFiles(path);
    } catch (error) {
      refuse(path, error instanceof Error ? error.message : String(error));
      return [];
    }
  });
}

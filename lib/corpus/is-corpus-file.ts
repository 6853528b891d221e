/** Whether a file is meant as a portable corpus file, by its name; what it holds is checked line by line. */
export function isCorpusFile(name: string): boolean {
  return /\.(?:ndjson|variorum|corpus)(?:\.gz)?$/i.test(name) || /\.jsonl?\.gz$/i.test(name);
}

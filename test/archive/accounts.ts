/** The accounts of the engine under test: one that reads, one that writes; and what the reader's profile holds that the engine can be told. */
export const READER: Account = { user: 'reader', password: 'lighthouse' };
export const WRITER: Account = { user: 'loader', password: 'breakwater' };

/** As in `lib/archive/OPERATING.md`: a question reads so little that without them one core would read it all. */
export const READER_SETTINGS = {
  merge_tree_min_rows_for_concurrent_read: 2_048,
  merge_tree_min_bytes_for_concurrent_read: 200_000,
};

interface Account {
  user: string;
  password: string;
}

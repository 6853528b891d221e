/** The accounts of the engine under test: one that reads, one that writes. */
export const READER: Account = { user: 'reader', password: 'lighthouse' };
export const WRITER: Account = { user: 'loader', password: 'breakwater' };

interface Account {
  user: string;
  password: string;
}

/** What holds of anything that was made of input from outside; each throws where it does not. */

export const acceptance = {
  atMost(value: number, bound: number): void {
    if (!(value <= bound)) throw new Error(`${value} is beyond the bound of ${bound}`);
  },
  within(start: number, end: number, length: number): void {
    if (!(start >= 0 && start <= end && end <= length))
      throw new Error(`${start} to ${end} is no part of 0 to ${length}`);
  },
  webAddress(address: string): void {
    const { protocol } = new URL(address);
    if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`${address} is no address of the web`);
  },
};

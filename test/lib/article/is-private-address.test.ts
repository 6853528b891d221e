import { expect, it } from 'vitest';
import { isPrivateAddress } from '../../../lib/article/is-private-address.ts';

const PRIVATE = [
  'http://localhost/',
  'http://localhost:8080/a',
  'http://news.localhost/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://10.1.2.3/',
  'http://192.168.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://wiki/',
  'http://printer.local/',
  'http://news.intranet/',
  'http://db.internal/',
  'http://nas.fritz.box.lan/',
  'http://router.home.arpa/',
  'http://localhost./',
  'ftp://gull.example/',
  'file:///etc/passwd',
  'nonsense',
];
const PUBLIC = [
  'https://gull.example/a',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://100.128.0.1/',
  'http://[2001:db8::1]/',
  'https://localnews.example/',
  'https://local.example/',
  'http://[::ffff:8.8.8.8]/',
  'https://internal.example/',
];

it.each(PRIVATE)('%s stays out', (address) => expect(isPrivateAddress(address)).toBe(true));
it.each(PUBLIC)('%s is of the open web', (address) => expect(isPrivateAddress(address)).toBe(false));

/**
 * Servers of Debian's ClickHouse, three where nothing else is said, as shards on loopback ports, each behind an adapter of
 * its own, with an empty folder that goes with them. A shard can be killed and started again, with what it holds. All end
 * with the process that started them, and where one does not start.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveAccount } from '../../../lib/archive/connect-archive.ts';
import { READER, WRITER } from '../accounts.ts';
import { endChild, hasEnded, spawnBound } from '../bound-child.ts';
import { adaptShard } from './adapter.ts';
import { findServer } from './ensure-shards.mjs';
import { CLUSTER } from './rewrite-sql.ts';

export interface ServedShards {
  /** Accounts at one of the shards, which all answer alike. */
  reader(shard?: number): ArchiveAccount;
  writer(shard?: number): ArchiveAccount;
  /** At once, without a word to anybody. */
  kill(shard: number): Promise<void>;
  start(shard: number): Promise<void>;
  stop(): Promise<void>;
}

/** Until a server answers, ms, and between two tries. */
const START_PATIENCE = 60_000;
const TRY_EVERY = 50;

interface Ports {
  http: number;
  tcp: number;
}

export async function serveShards(count = 3, database = 'variorum'): Promise<ServedShards> {
  const program = findServer();
  if (!program)
    throw new Error('Debian’s clickhouse-server is not here: node test/archive/ensure-servers.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'variorum-shards-'));
  const free = await freePorts(count * 2);
  const ports: Ports[] = Array.from({ length: count }, (_, i) => ({
    http: free[2 * i]!,
    tcp: free[2 * i + 1]!,
  }));
  const servers = ports.map(({ http }) => `http://127.0.0.1:${http}`);
  const running: (ChildProcess | null)[] = ports.map(() => null);

  async function start(shard: number): Promise<void> {
    const own = join(folder, String(shard));
    for (const name of ['data', 'tmp']) mkdirSync(join(own, name), { recursive: true });
    writeFileSync(join(own, 'config.xml'), configOf(own, ports, shard));
    writeFileSync(join(own, 'users.xml'), USERS);
    const child = spawnBound(program!, [`--config-file=${join(own, 'config.xml')}`], { cwd: own });
    running[shard] = child;
    const end = Date.now() + START_PATIENCE;
    while (!(await answers(servers[shard]!))) {
      if (hasEnded(child) || Date.now() > end) throw new Error(`Shard ${shard} did not start`);
      await new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
    }
  }

  async function kill(shard: number): Promise<void> {
    const child = running[shard];
    running[shard] = null;
    if (child) await endChild(child);
  }

  const adapters: Server[] = [];
  async function stop(): Promise<void> {
    for (const adapter of adapters) {
      adapter.close();
      adapter.closeAllConnections();
    }
    await Promise.all(ports.map((_, shard) => kill(shard)));
    rmSync(folder, { recursive: true, force: true });
  }

  // One that does not start takes the others with it.
  const started = await Promise.allSettled(ports.map((_, shard) => start(shard)));
  const failed = started.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) {
    await stop();
    throw failed.reason;
  }
  for (const shard of ports.keys()) adapters.push(await listening(adaptShard(servers, shard)));
  const at = (shard: number) => ({
    url: `http://127.0.0.1:${(adapters[shard]!.address() as AddressInfo).port}`,
    database,
  });
  return {
    reader: (shard = 0) => ({ ...READER, ...at(shard) }),
    writer: (shard = 0) => ({ ...WRITER, ...at(shard) }),
    kill,
    start,
    stop,
  };
}

async function answers(server: string): Promise<boolean> {
  return fetch(`${server}/ping`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Held all at once, so that they differ, then let go. */
async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listening(createServer())));
  const free = held.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return free;
}

function configOf(folder: string, ports: readonly Ports[], shard: number): string {
  const shards = ports
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join('');
  return `<yandex>
  <logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${ports[shard]!.http}</http_port><tcp_port>${ports[shard]!.tcp}</tcp_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>50000000</mark_cache_size><uncompressed_cache_size>0</uncompressed_cache_size>
  <remote_servers><${CLUSTER}>${shards}</${CLUSTER}></remote_servers>
</yandex>`;
}

const account = (user: string, password: string, profile: string) =>
  `<${user}><password>${password}</password><networks><ip>127.0.0.1</ip></networks><profile>${profile}</profile><quota>default</quota></${user}>`;

/** Those of OPERATING.md, and what lets the translation's long queries through. `default` is how shards ask each other. */
const USERS = `<yandex>
  <profiles>
    <default>
      <join_default_strictness>ALL</join_default_strictness>
      <output_format_json_quote_64bit_integers>0</output_format_json_quote_64bit_integers>
      <max_query_size>100000000</max_query_size>
      <max_ast_elements>10000000</max_ast_elements>
      <max_expanded_ast_elements>10000000</max_expanded_ast_elements>
    </default>
    <reader>
      <profile>default</profile>
      <readonly>1</readonly>
      <skip_unavailable_shards>1</skip_unavailable_shards>
    </reader>
  </profiles>
  <quotas><default></default></quotas>
  <users>
    ${account('default', '', 'default')}
    ${account(READER.user, READER.password, 'reader')}
    ${account(WRITER.user, WRITER.password, 'default')}
  </users>
</yandex>`;

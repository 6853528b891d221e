/**
 * `npm test`: from a fresh clone to everything tested. Installs what is missing (dependencies, both browsers, a screen,
 * the engine and the servers of the archive’s tests), then runs each step whether or not one before it failed, so that
 * one run tells all. Ends with "N passed, N failed": the tests of every suite, and each other step as one. A missing
 * browser is a failure, not a skip; servers of shards that cannot be had here are said, and their tests not registered.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../lib/cli/setup/ensure-browser.mjs';
import { ensurePackages } from '../lib/cli/setup/ensure-packages.mjs';
import { ensureScreen } from '../lib/cli/setup/ensure-screen.mjs';
import { runToExit } from '../lib/cli/setup/fault.mjs';
import { projectEnvironment, projectNode } from '../lib/cli/setup/project-node.mjs';
import { root } from '../lib/cli/setup/root.mjs';
import { runProgram } from '../lib/cli/setup/run-program.mjs';
import { ensureEngine } from './archive/ensure-engine.mjs';
import { ensureShards } from './archive/shards/ensure-shards.mjs';

const reports = join(root, '.output', 'test');
const tools = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
};

const count = { passed: 0, failed: 0 };
const failures = [];

await runToExit(async () => {
  await ensurePackages();
  await step('browser: Chromium', () => ensureBrowser('chromium').then(found));
  await step('browser: Firefox', () => ensureBrowser('firefox').then(found));
  await step('a screen with keys and a pointer', () => ensureScreen().then(found));
  await step('the engine of the archive’s tests', () => ensureEngine().then(found));
  await step('servers for the archive’s tests of shards', () => ensureShards().then(found));
  await step('types of the extension’s entry points', () => tool('wxt', 'prepare'));
  await step('format and lint', () => tool('biome', 'ci', '--error-on-warnings', '.'));
  await step('types', () => tool('tsc', '--noEmit', '-p', '.'));
  await step('build for Chromium', () => tool('wxt', 'build'));
  await step('build for Firefox', () => tool('wxt', 'build', '-b', 'firefox'));
  await step('Mozilla’s lint of the build for Firefox', () =>
    tool('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--boring'),
  );
  await suite('unit and component tests', 'test/vitest.config.ts');
  await suite('end-to-end tests in both browsers', 'test/e2e/vitest.config.ts');

  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed > 0 ? 1 : 0;
});

/** Counts as one; `run` gives an exit code or throws. */
async function step(name, run) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  let code = 1;
  try {
    code = await run();
  } catch (error) {
    console.error(error.message);
  }
  tell(code === 0, name, began);
}

function found(what) {
  console.log(String(what));
  return 0;
}

function tell(passed, name, began) {
  if (passed) count.passed++;
  else fail(name);
  console.log(`${passed ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function fail(name) {
  count.failed++;
  failures.push(name);
}

/** Counts each test; a suite that ends with no report, no test, or a fault outside its tests is a failure too. */
async function suite(name, config) {
  console.log(`\n── ${name}`);
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await tool('vitest', ...args);
  if (!existsSync(report)) return fail(`${name}: ended without a report`);
  const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  for (const { assertionResults, name: file, status, message } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    failures.push(...failed.map((test) => test.fullName));
    if (status === 'failed' && failed.length === 0) fail(`${file}: ${message.split('\n')[0]}`);
  }
  const untold = numTotalTests - numPassedTests - numFailedTests;
  if (untold > 0) fail(`${name}: ${untold} tests were skipped`);
  if (numTotalTests === 0) fail(`${name}: no test was run`);
  if (code !== 0 && count.failed === 0) fail(`${name}: exit code ${code}`);
}

async function tool(name, ...args) {
  const { code } = await runProgram(projectNode(), [join(root, tools[name]), ...args], {
    cwd: root,
    env: projectEnvironment(),
  });
  return code;
}

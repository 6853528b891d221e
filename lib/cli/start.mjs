/**
 * `npm start [-- --firefox] [-- <folder or files>]`: from a fresh clone to a browser with the extension at work on an
 * article. This half runs on any Node from 20 on, before anything is installed: it understands the arguments, installs
 * what is missing and hands over to start/start.ts, which runs on the project's own Node.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureAnyBrowser, ensureBrowser } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { runToExit } from './setup/fault.mjs';
import { projectEnvironment, projectNode } from './setup/project-node.mjs';
import { root } from './setup/root.mjs';
import { readStartArguments } from './setup/start-arguments.mjs';

await runToExit(async () => {
  const asked = readStartArguments(process.argv.slice(2));
  if (asked.help) {
    console.log(asked.help);
    return 0;
  }
  await ensurePackages();
  const browser = asked.firefox
    ? { kind: 'firefox', executablePath: await ensureBrowser('firefox') }
    : await ensureAnyBrowser();
  return runSecondHalf({ ...asked, ...browser });
});

function runSecondHalf(options) {
  // Ctrl-C reaches both halves; the second one closes the browser, this one waits for it.
  process.on('SIGINT', () => {});
  const script = fileURLToPath(new URL('start/start.ts', import.meta.url));
  const child = spawn(
    projectNode(),
    ['--disable-warning=ExperimentalWarning', script, JSON.stringify(options)],
    { cwd: root, env: { ...process.env, ...projectEnvironment() }, stdio: 'inherit' },
  );
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

// What `npm start` and `npm test` need before anything is installed: plain JavaScript for Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';

/** Runs a command and shows what it prints; true where it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;
}

/** Says in one sentence what is wrong and ends. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old: this needs Node 20.19 or newer.`);
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) stop('The packages could not be installed: see the lines above.');
}

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine: $CHROMIUM, a usual place, or one that apt-get brings. */
export function ensureChromium() {
  const found = [process.env.CHROMIUM, ...browsers].find((path) => path && existsSync(path));
  if (found) return found;
  console.log('Installing Chromium …');
  const root = process.getuid?.() === 0;
  const apt = (args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  if (existsSync('/usr/bin/apt-get') && apt(['update', '-qq']) && apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']))
    return '/usr/bin/chromium';
  return stop(
    'No Chromium was found, and it could not be installed here. Install one (on Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm test',
  );
}

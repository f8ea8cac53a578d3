#!/usr/bin/env node
// Entry of every npm script. Plain old JavaScript, so that any Node can at least say what is wrong.
// Runs scripts/<command>.ts under the Node that `npm ci` installed (node_modules/.bin comes first in
// the PATH of npm scripts), or under the system's where that package does not exist.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 13];
const version = process.versions.node.split('.').map(Number);
if (version[0] < NEEDED[0] || (version[0] === NEEDED[0] && version[1] < NEEDED[1])) {
  console.error(
    `Cần Node ${NEEDED.join('.')} trở lên; máy này đang chạy Node ${process.versions.node}.\n` +
      'Trên Linux và Windows 64-bit: chạy "npm ci" rồi dùng các lệnh npm (npm start, npm test), Node phù hợp đã kèm sẵn.\n' +
      'Trên hệ khác: cài Node 24 từ nodejs.org.',
  );
  process.exit(1);
}

const here = dirname(fileURLToPath(import.meta.url));
const command = process.argv[2];
const script = join(here, `${command}.ts`);
if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
  console.error(`Không có lệnh "${command ?? ''}". Xem mục "scripts" trong package.json.`);
  process.exit(1);
}
if (!existsSync(join(here, '..', 'node_modules', 'astro'))) {
  console.error('Chưa cài các gói. Chạy "npm ci" trước.');
  process.exit(1);
}

// Node 22.13–22.17 need the flag to run TypeScript; later versions accept it.
const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
// Compiled code is kept between runs: a command then starts a sixth sooner.
const cache = join(here, '..', 'node_modules', '.cache', 'compiled');
const child = spawn(process.execPath, [...flags, script, ...process.argv.slice(3)], {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: cache, ...process.env },
});
// Ctrl-C reaches the child by itself (same terminal); a signal sent to this process is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

import { readFile } from 'node:fs/promises';
import { readLockfile } from '../src/content/licences/lockfile.ts';
import { askRegistry } from './audit/ask-registry.ts';
import { auditReport } from './audit/report.ts';
import { whichRegistry } from './audit/which-registry.ts';
import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';

/** Milliseconds for the whole answer. */
const TIMEOUT = 20_000;

// npm run audit [-- --strict]: asks npm's registry for known faults of the locked packages.
main(async () => {
  const { values } = readArgs(process.argv.slice(2), {
    usage: 'Cách dùng: npm run audit [-- --strict]',
    options: { strict: { type: 'boolean', default: false } },
  });
  const registry = whichRegistry(process.env);
  if (!registry) throw new Error('Không biết kho gói nào. Chạy bằng lệnh "npm run audit".');
  const packages = readLockfile(await readFile('package-lock.json', 'utf8'));
  const versions: Record<string, string[]> = {};
  for (const { name, version } of packages) (versions[name] ??= []).push(version);
  const answer = await askRegistry(registry, versions, TIMEOUT);
  const { lines, code } = auditReport(answer, packages.length, values.strict);
  for (const line of lines) console.log(line);
  process.exitCode = code;
});

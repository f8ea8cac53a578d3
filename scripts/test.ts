import { main } from './lib/main.ts';
import { readArgs } from './lib/read-args.ts';
import { runStages } from './lib/run-stages.ts';
import { STAGES } from './lib/stages.ts';

// npm test [-- STAGE …]: everything a change must pass, in order, each stage with its time.
main(async () => {
  const names = STAGES.map(({ name }) => name).join(', ');
  const { positionals: wanted } = readArgs(process.argv.slice(2), {
    usage: `Cách dùng: npm test [-- BƯỚC …]. Các bước: ${names}.`,
    positionals: true,
    options: {},
  });
  const unknown = wanted.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new Error(`Không có bước "${unknown}". Các bước: ${names}.`);
  const stages = wanted.length === 0 ? STAGES : STAGES.filter(({ name }) => wanted.includes(name));
  const { passed, failed, skipped } = await runStages(stages);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
});

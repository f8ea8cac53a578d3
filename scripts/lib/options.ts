import { parseArgs } from 'node:util';

export const DEFAULT_PORT = 4321;

/** `--port` alone or with a number asks for that port or the next free one; without it 4321 is wanted. */
export interface PortOption {
  readonly port: number;
  readonly nextFree: boolean;
}

/**
 * Reads `[--port [N]]`.
 *
 * @throws Error with a sentence for the user when an option is unknown or the port is no port.
 */
export function readPortOption(args: readonly string[]): PortOption {
  // parseArgs has no options with an optional value, so a bare --port gets the default.
  const filled = args.map((arg, i) =>
    arg === '--port' && !/^[^-]/.test(args[i + 1] ?? '') ? `--port=${DEFAULT_PORT}` : arg,
  );
  let given: string | undefined;
  try {
    given = parseArgs({
      args: filled,
      options: { port: { type: 'string' } },
      allowPositionals: false,
    }).values.port;
  } catch {
    throw new Error(`Không hiểu "${args.join(' ')}". Cách dùng: npm start -- [--port [SỐ CỔNG]]`);
  }
  if (given === undefined) return { port: DEFAULT_PORT, nextFree: false };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`"${given}" không phải số cổng. Cổng là số từ 1 đến 65535.`);
  return { port, nextFree: true };
}

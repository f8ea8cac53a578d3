import { readArgs } from './read-args.ts';

export const DEFAULT_PORT = 4321;

/** `--port` alone or with a number asks for that port or the next free one; without it 4321 is wanted. */
export interface PortOption {
  readonly port: number;
  readonly nextFree: boolean;
}

/**
 * Reads `[--port [N]]`.
 *
 * @param command as it is typed, to say how it is used.
 * @throws Error with a sentence for the user when an option is unknown or the port is no port;
 * HelpAsked.
 */
export function readPortOption(args: readonly string[], command: string): PortOption {
  // parseArgs has no options with an optional value, so a bare --port gets the default.
  const filled = args.map((arg, i) =>
    arg === '--port' && !/^[^-]/.test(args[i + 1] ?? '') ? `--port=${DEFAULT_PORT}` : arg,
  );
  const { port: given } = readArgs(filled, {
    usage: `Cách dùng: ${command} -- [--port [SỐ CỔNG]]`,
    options: { port: { type: 'string' } },
  }).values;
  if (given === undefined) return { port: DEFAULT_PORT, nextFree: false };
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`"${given}" không phải số cổng. Cổng là số từ 1 đến 65535.`);
  return { port, nextFree: true };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readPortOption } from '../../scripts/lib/options.ts';
import { PortTakenError, refuseTakenPort } from '../../scripts/lib/server.ts';

describe('the option for a port', () => {
  it.each([
    [[], { port: 4321, nextFree: false }],
    [['--port'], { port: 4321, nextFree: true }],
    [['--port', '5000'], { port: 5000, nextFree: true }],
    [['--port=5000'], { port: 5000, nextFree: true }],
  ])('%j', (args, expected) => {
    expect(readPortOption(args, 'npm start')).toEqual(expected);
  });

  it.each([
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', '1.5']],
    [['x']],
    [['--port', '80', '81']],
  ])('refuses %j', (args) => {
    expect(() => readPortOption(args, 'npm start')).toThrow(/cổng|Cách dùng/i);
  });
});

describe('refuseTakenPort', () => {
  it('also notices a server on ::1, which browsers try first for localhost', async ({ skip }) => {
    const other = createServer();
    const listening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, '::1', () => resolve(true));
    });
    if (!listening) skip('no IPv6 on this machine');
    const { port } = other.address() as AddressInfo;
    await expect(refuseTakenPort(port)).rejects.toThrow(PortTakenError);
    await new Promise((resolve) => other.close(resolve));
  });

  it('says which port is taken and how to get another, before any build', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(refuseTakenPort(port)).rejects.toThrow(PortTakenError);
    await expect(refuseTakenPort(port)).rejects.toThrow(
      `Cổng ${port} đang bận. Chạy "npm start -- --port"`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  });
});

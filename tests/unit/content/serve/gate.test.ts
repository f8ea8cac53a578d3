import { describe, expect, it } from 'vitest';
import { Gate } from '../../../../src/content/serve/gate.ts';

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('a gate', () => {
  it('lets many in at once', async () => {
    const gate = new Gate();
    await gate.enter();
    await gate.enter();
  });

  it('works only when everybody has left', async () => {
    const gate = new Gate();
    const [first, second] = [await gate.enter(), await gate.enter()];
    const seen: string[] = [];
    const work = gate.alone(() => Promise.resolve(void seen.push('work')));
    first();
    // Leaving twice is leaving once.
    first();
    await soon();
    expect(seen).toEqual([]);
    second();
    await work;
    expect(seen).toEqual(['work']);
  });

  it('lets nobody in while it waits or works, also one who came while another was waiting', async () => {
    const gate = new Gate();
    const leave = await gate.enter();
    const seen: string[] = [];
    const work = gate.alone(async () => {
      await soon();
      seen.push('work');
    });
    const entered = gate.enter().then(() => seen.push('entered'));
    await soon();
    leave();
    await Promise.all([work, entered]);
    expect(seen).toEqual(['work', 'entered']);
  });

  it('opens again when work fails, and says so to who asked for it', async () => {
    const gate = new Gate();
    await expect(gate.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await gate.enter();
  });

  it('does not wait for ever for somebody who never leaves', async () => {
    const gate = new Gate(10);
    await gate.enter();
    await gate.alone(() => Promise.resolve());
  });
});

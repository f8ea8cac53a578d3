import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Most files take less. */
const ROOM = 1 << 20;

/**
 * Makes a function that reads one file after another into the same memory, which takes a third of
 * the time of new memory for each.
 *
 * @returns the bytes of a file, which stand only until the next is read.
 */
export function fileReader(): (file: string) => Buffer {
  let room = Buffer.allocUnsafe(ROOM);
  return (file) => {
    const from = openSync(file, 'r');
    try {
      const { size } = fstatSync(from);
      if (size > room.length) room = Buffer.allocUnsafe(size);
      let at = 0;
      for (let read = -1; at < size && read !== 0; at += read)
        read = readSync(from, room, at, size - at, at);
      return room.subarray(0, at);
    } finally {
      closeSync(from);
    }
  };
}

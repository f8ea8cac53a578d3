import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { BY_HAND, FetchFault, refusal, shortFault, tooLargeFault } from './faults.ts';
import { looksCut } from './looks-cut.ts';

/**
 * Reads an answer to its end, unpacked. Stops at the limit, whatever length was announced; memory
 * holds no more than that.
 *
 * @param limit bytes.
 * @throws FetchFault when it is too large, empty, broken off or packed in an unknown way.
 */
export async function readBody(
  answer: IncomingMessage,
  host: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw tooLargeFault(host, limit);
      chunks.push(chunk);
    }
  };
  const unpack = unpacker(answer.headers['content-encoding'], host);
  try {
    await (unpack ? pipeline(answer, unpack, collect) : pipeline(answer, collect));
  } catch (error) {
    throw error instanceof FetchFault ? error : shortFault(host);
  }
  const bytes = joined(chunks, size);
  if (bytes.length === 0)
    throw refusal(`Máy chủ ${host} gửi tệp rỗng; hãy xem lại địa chỉ, hoặc ${BY_HAND}.`);
  if (looksCut(bytes, isBounded(answer))) throw shortFault(host);
  return bytes;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unpacker(encoding: string | undefined, host: string) {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw refusal(`Máy chủ ${host} nén tệp theo kiểu lạ; hãy ${BY_HAND}.`);
  }
}

/** Whether the answer itself says where it ends; else the end is when the connection closes. */
function isBounded({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

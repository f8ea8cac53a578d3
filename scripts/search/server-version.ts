import { Meilisearch } from 'meilisearch';
import { requestFault } from './api-fault.ts';

/** The server all of this was tried with; other patches of it are taken for the same. */
const TESTED = '1.21';

/** Milliseconds after which a server that says nothing is taken for none. */
const PATIENCE = 10_000;

/**
 * Makes sure that a server answers and takes the key.
 *
 * @returns a sentence of warning where it is another version than the one tried; else null.
 * @throws Error with a sentence for the user when there is no server, or it refuses the key.
 */
export async function greetServer(url: string, key: string): Promise<string | null> {
  const healthy = await fetch(`${url.replace(/\/$/, '')}/health`, {
    signal: AbortSignal.timeout(PATIENCE),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!healthy)
    throw new Error(
      `Không có máy chủ tìm kiếm ở ${url}. Chạy "npm run search:serve" ở cửa sổ khác, hoặc đặt MEILI_URL.`,
    );
  const client = new Meilisearch({ host: url, apiKey: key });
  const { pkgVersion } = await client.getVersion().catch((error: unknown) => {
    throw requestFault(error, url);
  });
  return versionWarning(pkgVersion);
}

/** What to say of a version that was not tried; null for one that was. */
export function versionWarning(version: string): string | null {
  if (version === TESTED || version.startsWith(`${TESTED}.`)) return null;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [testedMajor = 0, testedMinor = 0] = TESTED.split('.').map(Number);
  const older = major < testedMajor || (major === testedMajor && minor < testedMinor);
  return `Máy chủ tìm kiếm là bản ${version}, ${older ? 'cũ' : 'mới'} hơn bản đã thử (${TESTED}). Vẫn nạp; nếu lỗi thì dùng bản ${TESTED}.`;
}

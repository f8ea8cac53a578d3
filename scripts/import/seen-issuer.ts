import { centralBody } from '../../src/import/metadata/central-bodies.ts';
import { nearest } from '../../src/legal/permalink/nearest.ts';
import { slugify } from '../../src/legal/vietnamese/index.ts';
import type { Issuer } from '../../src/schemas/registry.ts';

/**
 * Why a body that a machine read off a picture may not go into the register by itself: a wrong letter
 * would make a body that does not exist. Null for central bodies that are known by their name.
 */
export function doubtedIssuer({ name }: Issuer, known: readonly Issuer[]): string | null {
  if (centralBody(name) !== null) return null;
  const alike = nearest(
    slugify(name),
    known.map((one) => slugify(one.name)),
  );
  const likely = known.find((one) => slugify(one.name) === alike);
  const hint = likely ? `, giống nhất là --issuer ${likely.id} (${likely.name})` : '';
  return `Ảnh đọc được cơ quan ban hành “${name}”, không có trong danh sách cơ quan và có thể đọc sai; hãy xem bản gốc rồi ghi tên đúng bằng --issuer${hint}.`;
}

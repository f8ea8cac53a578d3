/** Levels of an address below the article, outermost first. */
const ORDER = ['dieu', 'khoan', 'diem', 'gach', 'doan'];

/**
 * An address that leaves out what the line above says: "Sửa đổi khoản 2" below "Sửa đổi Điều 5" is
 * of Điều 5. `null` where nobody says of which article it is.
 *
 * @example placeWithin('khoan-2', 'dieu-5-khoan-1') // 'dieu-5-khoan-2'
 */
export function placeWithin(address: string, above: string | null): string | null {
  const level = ORDER.indexOf(address.split('-')[0] ?? '');
  if (level <= 0) return address;
  const outer = above === null ? null : cut(above, level);
  return outer === null ? null : `${outer}-${address}`;
}

/** The part of an address above a level; `null` where it has no article. */
function cut(address: string, level: number): string | null {
  const steps = address.split(/-(?=(?:khoan|diem|gach|doan)-)/);
  const kept = steps.filter((step) => {
    const own = ORDER.findIndex((kind) => step.startsWith(kind) || step.includes(`-${kind}-`));
    return own >= 0 && own < level;
  });
  return kept.length > 0 && /(?:^|-)dieu-/.test(kept[0] ?? '') ? kept.join('-') : null;
}

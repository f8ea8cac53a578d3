/** Levels of bodies that issue documents, as the registry of issuers tells them. */
type IssuerLevel = 'central' | 'province' | 'commune' | 'party';

/** Ids of levels, as addresses and operators write them. */
const IDS: Readonly<Record<IssuerLevel, string>> = {
  central: 'trung-uong',
  province: 'cap-tinh',
  commune: 'cap-xa',
  // The registry says of bodies of the Party only that they are the Party's.
  party: 'co-quan-dang',
};

const NAMES: Readonly<Record<string, string>> = {
  'trung-uong': 'Trung ương',
  'cap-tinh': 'Tỉnh',
  'cap-xa': 'Xã',
  'co-quan-dang': 'Đảng',
};

/**
 * The level of a document is that of its issuer; none where the registry does not say.
 *
 * @example levelOf({ level: 'province' }) // 'cap-tinh'
 */
export function levelOf({ level }: { readonly level?: string }): string | undefined {
  return level !== undefined && Object.hasOwn(IDS, level) ? IDS[level as IssuerLevel] : undefined;
}

/** As after "cấp". @example levelName('cap-tinh') // 'Tỉnh' */
export function levelName(id: string): string {
  return NAMES[id] ?? id;
}

import { join, resolve } from 'node:path';

/** The folder of content; another one can be named, for benchmarks and tests. */
export const CONTENT_DIR = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');

/** Where the site is built. Asked anew each time: builds name a folder when they begin. */
export function outDir(): string {
  return resolve(process.env.OUT_DIR ?? 'dist');
}

/** Folders and files below the content folder. */
export const contentPath = {
  documents: (root: string) => join(root, 'van-ban'),
  guides: (root: string) => join(root, 'huong-dan'),
  sources: (root: string) => join(root, 'nguon'),
  sourceRegistry: (root: string) => join(root, 'nguon', 'nguon.yaml'),
  issuers: (root: string) => join(root, 'don-vi', 'co-quan.yaml'),
  obsoleteBodies: (root: string) => join(root, 'don-vi', 'co-quan-cu.yaml'),
  fields: (root: string) => join(root, 'don-vi', 'linh-vuc.yaml'),
  territories: (root: string) => join(root, 'don-vi', 'dia-ban.yaml'),
  departments: (root: string) => join(root, 'don-vi', 'phong.yaml'),
  structures: (root: string) => join(root, 'don-vi', 'co-cau.yaml'),
  contacts: (root: string) => join(root, 'don-vi', 'lien-he.yaml'),
  /** Added by whoever runs the site; git ignores it. */
  localContacts: (root: string) => join(root, 'don-vi', 'lien-he.local.yaml'),
  sharedDuties: (root: string) => join(root, 'don-vi', 'chung.yaml'),
  duties: (root: string) => join(root, 'linh-vuc'),
  competence: (root: string) => join(root, 'tham-quyen'),
  posts: (root: string) => join(root, 'chuc-danh'),
  reports: (root: string) => join(root, 'bao-cao'),
  reportTemplates: (root: string) => join(root, 'bao-cao', 'chung', 'mau.yaml'),
  countingRules: (root: string) => join(root, 'bao-cao', 'chung', 'cach-tinh.yaml'),
  fixedHolidays: (root: string) => join(root, 'bao-cao', 'chung', 'ngay-le.yaml'),
  workYears: (root: string) => join(root, 'bao-cao', 'chung', 'ngay-nghi.yaml'),
  procedures: (root: string) => join(root, 'thu-tuc'),
  lessons: (root: string) => join(root, 'tap-huan'),
  succession: (root: string) => join(root, 'ke-thua'),
  comparisons: (root: string) => join(root, 'so-sanh'),
  citedDocuments: (root: string) => join(root, 'duoc-dan', 'van-ban.yaml'),
  unresolved: (root: string) => join(root, 'duoc-dan', 'chua-xac-dinh.yaml'),
  discrepancies: (root: string) => join(root, 'sai-khac', 'sai-khac.yaml'),
  reviews: (root: string) => join(root, 'sai-khac', 'xem-xet.yaml'),
  /** Written by `npm run review`, never by hand. */
  seen: (root: string) => join(root, 'xem-lai', 'moc.tsv'),
  /** Where addresses of earlier releases went. */
  redirects: (root: string) => join(root, 'phat-hanh', 'chuyen-huong.yaml'),
  /** Addresses of the last release; written by `npm run release -- --accept`, never by hand. */
  permalinks: (root: string) => join(root, 'phat-hanh', 'dia-chi.txt'),
} as const;

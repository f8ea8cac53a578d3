/** A file that is kept. */
export interface SavedFile {
  readonly hash: string;
  readonly sense: string;
  readonly bytes: number;
  /** Day of the build it was taken from: the day its words speak of. */
  readonly day: string;
}

/** A part that is kept whole. */
export interface SavedPart {
  readonly id: string;
  readonly label: string;
  readonly start: string;
  readonly pages: number;
  /** The build it was last brought in line with, and its day. */
  readonly build: string;
  readonly builtOn: string;
  /** When that was, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly files: Readonly<Record<string, SavedFile>>;
}

/** What a worker needs to say anything at all without a network. */
export interface SavedShell {
  readonly build: string;
  /** Path → hash. */
  readonly files: Readonly<Record<string, string>>;
}

/** A kept file, and when it was last known to be what the site says (ISO 8601). */
export interface FoundFile extends SavedFile {
  readonly savedAt: string;
}

/** The copy of a path in the part that was saved last, if any part has it. */
export function newestOf(parts: readonly SavedPart[], path: string): FoundFile | null {
  let newest: FoundFile | null = null;
  for (const { files, savedAt } of parts) {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file && (newest === null || savedAt > newest.savedAt)) newest = { ...file, savedAt };
  }
  return newest;
}

/** Size of what some parts keep, in bytes; what they share counts once. */
export function savedBytes(parts: readonly SavedPart[]): number {
  const seen = new Map<string, number>();
  for (const { files } of parts)
    for (const [path, { hash, bytes }] of Object.entries(files)) seen.set(`${path} ${hash}`, bytes);
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}

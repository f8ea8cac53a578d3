import { digestOf, siteSearchData } from '../search/site-data.ts';
import { publish, type Target } from '../search/publish.ts';
import type { SearchData } from '../../src/search/types.ts';

/** One of two states of a content. */
export type Which = 'first' | 'second';

/** Two states of a content, each in a folder, and questions to ask of either. */
export interface Contents {
  readonly questions: readonly string[];
  folder(which: Which): string;
  data(which: Which): SearchData;
  /** What it is published as. */
  digest(which: Which): string;
  /** Which of the two a digest is of. */
  named(digest: string | null): Which | null;
  /** Puts one on a server, in this process. */
  publish(which: Which, target: Target): Promise<void>;
}

/** Reads two folders of content. */
export async function readContents(
  folders: Readonly<Record<Which, string>>,
  questions: readonly string[],
): Promise<Contents> {
  const data = {
    first: await siteSearchData(folders.first),
    second: await siteSearchData(folders.second),
  };
  const digests = { first: digestOf(data.first), second: digestOf(data.second) };
  if (digests.first === digests.second) throw new Error('The two contents are the same.');
  return {
    questions,
    folder: (which) => folders[which],
    data: (which) => data[which],
    digest: (which) => digests[which],
    named: (digest) =>
      digest === digests.first ? 'first' : digest === digests.second ? 'second' : null,
    publish: async (which, target) => {
      await publish(data[which], digests[which], target, () => undefined);
    },
  };
}

import { join } from 'node:path';
import { writePlainProject, type Markdown } from './plain-project.ts';

/** Somebody who makes a site of the generated documents. */
export interface Builder {
  readonly id: string;
  readonly name: string;
  /**
   * Makes ready below `folder`, where `content/` holds what was generated, and says what to run: a
   * script with its arguments, and the folder in which it puts the pages.
   */
  readonly prepare: (folder: string) => Promise<Run>;
}

/** A build to be run in a process of its own. */
export interface Run {
  readonly script: string;
  readonly argument: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folder with one folder a document. */
  readonly pages: string;
}

const OURS: Builder = {
  id: 'ours',
  name: 'ours',
  prepare: (folder) =>
    Promise.resolve({
      script: 'measured-ours.ts',
      argument: join(folder, 'dist'),
      env: { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') },
      pages: join(folder, 'dist', 'van-ban'),
    }),
};

const PLAIN = plain('plain', 'plain Astro MDX', 'as it comes');
const REMARK = plain('remark', 'plain Astro MDX with remark', 'with remark');

function plain(id: string, name: string, markdown: Markdown): Builder {
  return {
    id,
    name,
    prepare: async (folder) => {
      const root = join(folder, id);
      await writePlainProject(root, join(folder, 'content', 'van-ban'), markdown);
      return {
        script: 'measured-plain.ts',
        argument: root,
        env: {},
        pages: join(root, 'dist', 'van-ban'),
      };
    },
  };
}

/** All of them, ours first. */
export const BUILDERS: readonly Builder[] = [OURS, PLAIN, REMARK];

/** Without the one that takes a quarter of an hour for the largest, if it does not run out of memory. */
export const QUICK_BUILDERS: readonly Builder[] = [OURS, PLAIN];

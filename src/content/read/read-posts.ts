import { post, type Post } from '../../schemas/post.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type PlacedEntries } from './read-folder.ts';

/** Reads what each post may do below a content folder: one file a post, in their own order. */
export async function readPosts(root: string): Promise<PlacedEntries<Post>> {
  const { value, issues } = await readFolder(root, contentPath.posts(root), post);
  return { value: value.toSorted((a, b) => a.value.order - b.value.order), issues };
}

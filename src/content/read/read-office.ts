import type { z } from 'astro/zod';
import { contact, localContact, type Contact, type LocalContact } from '../../schemas/contact.ts';
import { duty, sharedDuty, type Duty, type SharedDuty } from '../../schemas/duty.ts';
import { obsoleteBody, type ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { structure, type Structure } from '../../schemas/structure.ts';
import type { FileIssue } from '../issues.ts';
import { contentPath } from '../paths.ts';
import { readFolder, type Placed } from './read-folder.ts';
import { readList } from './read-list.ts';

/** What is known of the department of foreign affairs: its work, its structure, how to reach it. */
export interface Office {
  readonly duties: readonly Placed<Duty>[];
  readonly sharedDuties: readonly Placed<SharedDuty>[];
  readonly structures: readonly Placed<Structure>[];
  readonly contacts: readonly Placed<Contact>[];
  readonly localContacts: readonly Placed<LocalContact>[];
  readonly obsoleteBodies: readonly Placed<ObsoleteBody>[];
}

/**
 * Reads everything about the department below a content folder. Each file may be absent: a folder
 * without them describes no department. What is wrong with one that is there comes back as issues.
 */
export async function readOffice(
  root: string,
): Promise<{ value: Office; issues: readonly FileIssue[] }> {
  const duties = await readFolder(root, contentPath.duties(root), duty);
  const issues: FileIssue[] = [...duties.issues];
  const list = async <T extends { id: string }>(path: string, schema: z.ZodType<T>) => {
    const read = await readList(root, path, schema);
    issues.push(...read.issues);
    return read.value;
  };
  const value = {
    // In the department's own order.
    duties: duties.value.toSorted((a, b) => a.value.order - b.value.order),
    sharedDuties: await list(contentPath.sharedDuties(root), sharedDuty),
    structures: await list(contentPath.structures(root), structure),
    contacts: await list(contentPath.contacts(root), contact),
    localContacts: await list(contentPath.localContacts(root), localContact),
    obsoleteBodies: await list(contentPath.obsoleteBodies(root), obsoleteBody),
  };
  return { value, issues };
}

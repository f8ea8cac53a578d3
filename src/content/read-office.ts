import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { contact, localContact, type Contact, type LocalContact } from '../schemas/contact.ts';
import { duty, sharedDuty, type Duty, type SharedDuty } from '../schemas/duty.ts';
import { obsoleteBody, type ObsoleteBody } from '../schemas/obsolete-body.ts';
import { structure, type Structure } from '../schemas/structure.ts';
import type { LineIssue } from './frontmatter.ts';
import type { FileIssue } from './issues.ts';
import { contentPath } from './paths.ts';
import { readYaml } from './read-yaml.ts';
import { readRegistry } from './registries.ts';

/** An entry with its place, so that a check can point into its file. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

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
  const duties = await readDuties(root);
  const issues: FileIssue[] = [...duties.issues];
  const list = async <T extends { id: string }>(path: string, schema: z.ZodType<T>) => {
    if (!existsSync(path)) return [];
    const read = await readRegistry(root, path, schema);
    issues.push(...read.issues);
    return read.value.map((value, i): Placed<T> => ({
      value,
      file: read.file,
      lineOf: (at) => read.lineOf([i, ...at]),
    }));
  };
  const value = {
    duties: duties.value,
    sharedDuties: await list(contentPath.sharedDuties(root), sharedDuty),
    structures: await list(contentPath.structures(root), structure),
    contacts: await list(contentPath.contacts(root), contact),
    localContacts: await list(contentPath.localContacts(root), localContact),
    obsoleteBodies: await list(contentPath.obsoleteBodies(root), obsoleteBody),
  };
  return { value, issues };
}

/** One file a field of work, named after its id; in the department's own order. */
async function readDuties(root: string): Promise<{ value: Placed<Duty>[]; issues: FileIssue[] }> {
  const folder = contentPath.duties(root);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const issues: FileIssue[] = [];
  const found: Placed<Duty>[] = [];
  for (const name of names.sort()) {
    const { file, value, issues: faults, lineOf } = await readYaml(root, join(folder, name), duty);
    issues.push(...faults.map((issue) => ({ file, ...issue })));
    if (!value) continue;
    if (`${value.id}.yaml` !== name) issues.push({ file, ...misnamed(value.id, lineOf(['id'])) });
    found.push({ value, file, lineOf });
  }
  return { value: found.sort((a, b) => a.value.order - b.value.order), issues };
}

function misnamed(id: string, line: number): LineIssue {
  return {
    rule: 'content/misnamed',
    severity: 'error',
    line,
    message: `Mã "${id}" khác tên tệp.`,
    hint: `Đổi tên tệp thành ${id}.yaml, hoặc sửa mã.`,
  };
}

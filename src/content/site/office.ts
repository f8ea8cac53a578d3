import { getCollection } from 'astro:content';
import { compareVietnamese } from '../../legal/vietnamese/index.ts';
import type { Contact, LocalContact } from '../../schemas/contact.ts';
import type { Duty, SharedDuty } from '../../schemas/duty.ts';
import type { ObsoleteBody } from '../../schemas/obsolete-body.ts';
import { STRUCTURE_ROLES, type Structure } from '../../schemas/structure.ts';

/** The fields of work of the department, in its own order. */
export async function allDuties(): Promise<readonly Duty[]> {
  const entries = await getCollection('duties');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** What holds for every field of work; empty where the content has no such file. */
export async function sharedDuty(): Promise<
  Pick<SharedDuty, 'basis' | 'procedures' | 'reports' | 'unknown'>
> {
  const [entry] = await getCollection('sharedDuties');
  return entry?.data ?? { basis: [], procedures: [], reports: [], unknown: [] };
}

/** How departments of foreign affairs are organised: before, now, elsewhere. */
export async function allStructures(): Promise<readonly Structure[]> {
  const entries = await getCollection('structures');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => STRUCTURE_ROLES.indexOf(a.role) - STRUCTURE_ROLES.indexOf(b.role));
}

/** Public contact points, as sources print them. */
export async function allContacts(): Promise<readonly Contact[]> {
  const entries = await getCollection('contacts');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Contact points whoever runs the site has added; usually none. */
export async function allLocalContacts(): Promise<readonly LocalContact[]> {
  const entries = await getCollection('localContacts');
  return entries.map(({ data }) => data).sort((a, b) => compareVietnamese(a.label, b.label));
}

/** Bodies that no longer exist, by name. */
export async function allObsoleteBodies(): Promise<readonly ObsoleteBody[]> {
  const entries = await getCollection('obsoleteBodies');
  return entries.map(({ data }) => data).sort((a, b) => compareVietnamese(a.name, b.name));
}

import type { FileIssue } from '../issues.ts';
import type { Office } from '../read/read-office.ts';
import { checkEntries, type Known } from './entries.ts';

/** Checks that everything entries about the department name exists. */
export function checkOffice(office: Office, known: Known): FileIssue[] {
  return checkEntries(
    Object.values(office).flat(),
    known,
    office.duties.map(({ value }) => value.id),
  );
}

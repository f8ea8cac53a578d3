import { getCollection } from 'astro:content';
import type { AdministrativeProcedure } from '../../schemas/procedure.ts';

/** Every page below `/thu-tuc/`, in its own order. */
export async function allProcedures(): Promise<readonly AdministrativeProcedure[]> {
  const entries = await getCollection('procedures');
  return entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

/** Address of the page of a procedure. */
export function procedureUrl(id: string): string {
  return `/thu-tuc/${id}/`;
}

/** Addresses of pages by the code of the national public-service portal. */
export async function procedureUrls(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    (await allProcedures()).flatMap((procedure) =>
      'code' in procedure && procedure.code.known
        ? [[procedure.code.value.code, procedureUrl(procedure.id)]]
        : [],
    ),
  );
}

import type { APIRoute } from 'astro';
import { csvFile, tablePaths } from '../../../components/power-tables/table-file.ts';

export const getStaticPaths = tablePaths;

/** The powers an act moved, on the day of the build. */
export const GET: APIRoute = ({ params }) => csvFile(params.slug ?? '');

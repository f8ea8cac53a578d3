import type { APIRoute } from 'astro';
import { docxFile, tablePaths } from '../../../components/power-tables/table-file.ts';

export const getStaticPaths = tablePaths;

/** The powers an act moved, on the day of the build. */
export const GET: APIRoute = ({ params }) => docxFile(params.slug ?? '');

import type { DataPart } from './data-source.ts';
import { joinData, type DataParts, type Outline } from './join-data.ts';
import type { SearchData } from './types.ts';

/**
 * The data from their files: an outline and its texts, or one file that holds them all as a list.
 * The build wrote them, so only truncation and error pages need to be told apart.
 *
 * @throws Error when they are not what they should be.
 */
export function readParts(parts: readonly DataPart[]): SearchData {
  const read = parts.map(readPart);
  const [outline, ...texts] = (parts.length === 1 ? read[0] : read) as DataParts;
  return joinData(outline, texts.flat());
}

/** The outline alone. @throws Error as {@link readParts} does. */
export function readOutline(part: DataPart): Outline {
  const read = readPart(part);
  return (Array.isArray(read) ? read[0] : read) as Outline;
}

function readPart(part: DataPart): unknown {
  return JSON.parse(typeof part === 'string' ? part : new TextDecoder().decode(part));
}

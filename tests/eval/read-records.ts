import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { EvalError } from './eval-error.ts';

/** An object of a file, with where it stands, for messages. */
export interface FileRecord {
  readonly value: Readonly<Record<string, unknown>>;
  /** "queries.jsonl, dòng 12", or "law.json, mục 3" in an array. */
  readonly where: string;
}

/**
 * Objects of a file: one JSON a line, or one JSON array; packed with gzip or not. Told by what is in
 * the file, whatever it is called; blank lines are skipped.
 *
 * @throws EvalError that names file, line and what was expected there.
 */
export function readRecords(path: string): FileRecord[] {
  const text = readText(path);
  const records = text.trimStart().startsWith('[') ? ofArray(text, path) : ofLines(text, path);
  if (records.length === 0) throw new EvalError(`${path}: tệp không có mục nào.`);
  return records;
}

function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new EvalError(`${path}: không đọc được tệp.`);
  }
  try {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (packed ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
  } catch {
    throw new EvalError(`${path}: tệp nén gzip bị hỏng.`);
  }
}

function ofArray(text: string, path: string): FileRecord[] {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    const line = at === undefined ? '' : `, dòng ${text.slice(0, Number(at)).split('\n').length}`;
    throw new EvalError(`${path}${line}: không phải JSON; cần một mảng JSON các đối tượng.`);
  }
  return (values as unknown[]).map((value, i) => toRecord(value, `${path}, mục ${i + 1}`));
}

function ofLines(text: string, path: string): FileRecord[] {
  return text.split('\n').flatMap((line, i): FileRecord[] => {
    if (line.trim() === '') return [];
    const where = `${path}, dòng ${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new EvalError(`${where}: không phải JSON; cần mỗi dòng một đối tượng JSON.`);
    }
    return [toRecord(value, where)];
  });
}

function toRecord(value: unknown, where: string): FileRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new EvalError(`${where}: cần một đối tượng JSON { … }.`);
  return { value: value as Record<string, unknown>, where };
}

/** A field that must be there: text, or a number written as one. @throws EvalError */
export function required({ value, where }: FileRecord, ...keys: readonly string[]): string {
  const found = optional({ value, where }, ...keys);
  if (found === '') throw new EvalError(`${where}: thiếu "${keys.join('" hoặc "')}" (chuỗi).`);
  return found;
}

/** A text that must be there, though it may be empty. @throws EvalError */
export function textOf(record: FileRecord): string {
  return record.value.text === '' ? '' : required(record, 'text');
}

/** A field that may be missing or null, which reads as empty. @throws EvalError */
export function optional({ value, where }: FileRecord, ...keys: readonly string[]): string {
  for (const key of keys) {
    const found = value[key];
    if (found === undefined || found === null) continue;
    if (typeof found !== 'string' && typeof found !== 'number')
      throw new EvalError(`${where}: "${key}" phải là chuỗi.`);
    return String(found);
  }
  return '';
}

/** A list of objects; a missing one is empty. @throws EvalError */
export function listOf({ value, where }: FileRecord, key: string): FileRecord[] {
  const found = value[key] ?? [];
  if (!Array.isArray(found)) throw new EvalError(`${where}: "${key}" phải là mảng.`);
  return found.map((entry: unknown, i) => toRecord(entry, `${where}, "${key}" thứ ${i + 1}`));
}

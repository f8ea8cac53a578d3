import { stops } from './advisories.ts';
import type { Answer } from './ask-registry.ts';

/** What is printed, and how the command ends. */
export interface AuditReport {
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}

/**
 * Tells what came of asking: a fault of high or critical severity fails; lesser ones are listed. A
 * registry that offers no list, or does not answer, is told in a sentence and fails only when asked to.
 */
export function auditReport(answer: Answer, packages: number, strict: boolean): AuditReport {
  if (answer.kind !== 'asked') {
    const why =
      answer.kind === 'not-offered'
        ? `kho gói không có danh sách lỗ hổng (mã ${answer.status})`
        : `kho gói ${answer.why}`;
    return {
      lines: [`KHÔNG kiểm tra được lỗ hổng đã biết của ${packages} gói: ${why}.`],
      code: strict ? 1 : 0,
    };
  }
  const { advisories } = answer;
  const bad = advisories.filter(stops).length;
  const list = advisories.map(
    ({ severity, name, versions, title }) => `  ${severity}  ${name} ${versions}: ${title}`,
  );
  const head =
    advisories.length === 0
      ? `Đã hỏi về ${packages} gói: không có lỗ hổng đã biết.`
      : `Đã hỏi về ${packages} gói: ${advisories.length} lỗ hổng đã biết, ${bad} nghiêm trọng.`;
  return { lines: [head, ...list], code: bad > 0 ? 1 : 0 };
}

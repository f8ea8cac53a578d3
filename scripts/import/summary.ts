import type { Done } from './run-import.ts';

/** What came of all files. */
export interface Outcome {
  readonly label: string;
  readonly done: Done | null;
  /** One sentence, where it failed. */
  readonly fault: string | null;
}

/** "5 tệp: 3 mới, 1 không đổi, 1 lỗi." */
export function summaryLine(outcomes: readonly Outcome[], dryRun: boolean): string {
  const count = (action: Done['action']): number =>
    outcomes.filter(({ done }) => done?.action === action).length;
  const parts: [number, string][] = [
    [count('create'), 'mới'],
    [count('complete'), 'thay tóm lược'],
    [count('update'), 'nhập lại'],
    [count('unchanged'), 'không đổi'],
    [outcomes.filter(({ fault }) => fault !== null).length, 'lỗi'],
  ];
  const told = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  return `${outcomes.length} tệp: ${told.join(', ')}${dryRun ? '; chỉ xem, chưa ghi gì' : ''}.`;
}

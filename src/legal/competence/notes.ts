import type { CompetencePart, Doubt } from './types.ts';

/** What each doubt means to a reader. */
export const DOUBTS: Readonly<Record<Doubt, string>> = {
  'no-span': 'Chưa có dữ liệu cho ngày này.',
  'not-settled': 'Chưa xác định ai có thẩm quyền.',
  'start-unknown': 'Có thể đã bắt đầu; chưa có nguồn nói từ ngày nào.',
  'end-unknown': 'Chưa rõ đến ngày này còn áp dụng không.',
  'basis-ended': 'Căn cứ không có hiệu lực vào ngày này.',
  'basis-unknown': 'Chưa xác định được căn cứ còn hiệu lực vào ngày này không.',
};

/** Everything a reader should know beside who decides, a sentence each, led by the part's label. */
export function partNotes(
  { span, otherwise, doubts, status }: CompetencePart,
  label: string,
): string[] {
  const notes = [
    ...doubts.map((doubt) => DOUBTS[doubt]),
    ...(span?.kind === 'cham-dut' && status === 'known' ? ['Việc này không còn.'] : []),
    ...(otherwise?.holder !== undefined && status === 'possible'
      ? [`Nếu chưa bắt đầu: ${otherwise.holder}.`]
      : []),
    ...(status === 'unknown' ? [] : [...conditions(span)]),
    ...(span?.note === undefined ? [] : [span.note]),
  ];
  return notes.map((note) => (label === '' ? note : `${label}: ${note}`));
}

function conditions(span: CompetencePart['span']): string[] {
  if (!span) return [];
  const { exercisedBy, receivedBy, signedBy, responsible, condition, startCondition } = span;
  const said = (lead: string, words: string | undefined): string[] =>
    words === undefined ? [] : [`${lead}: ${words.replace(/\.$/, '')}.`];
  return [
    ...said('Điều kiện', condition),
    ...said('Bắt đầu', startCondition),
    ...said('Thực hiện theo ủy quyền', exercisedBy?.who),
    ...said('Phạm vi ủy quyền', exercisedBy?.condition),
    ...said('Tiếp nhận', receivedBy),
    ...said('Ký', signedBy),
    ...said('Trách nhiệm', responsible),
  ];
}

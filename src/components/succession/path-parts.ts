/**
 * How far one is, for readers and screen readers alike.
 *
 * @param left questions still to answer at most, the present one included.
 */
export function statusWords(answered: number, done: boolean, left: number): string {
  if (done) return `Đã có kết quả sau ${answered} câu trả lời.`;
  const more = left - 1;
  const rest = more === 0 ? 'Đây là câu cuối.' : `Sau câu này còn nhiều nhất ${more} câu.`;
  return `Câu ${answered + 1}. ${rest}`;
}

/** An answer given, as a link back to its question. */
export function chip(given: { short: string; answer: string; href: string }): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = given.href;
  const change = document.createElement('span');
  change.className = 'change no-print';
  change.textContent = 'đổi';
  link.append(`${given.short}: ${given.answer} `, change);
  item.append(link);
  return item;
}

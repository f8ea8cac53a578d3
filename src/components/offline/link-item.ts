/** A list entry that is a link, with a few words below it; text never becomes markup. */
export function linkItem(href: string, text: string, note: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  const words = document.createElement('span');
  words.className = 'quiet';
  words.textContent = note;
  item.append(link, ' ', words);
  return item;
}

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Windows opens no path longer than 259 characters; this leaves 100 for where the stick stands. */
const LONGEST = 160;

/**
 * Why a set of files cannot lie on a stick as Windows formats it, as sentences; none where it can.
 *
 * @param files names from the root, with slashes
 */
export function unfitNames(files: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const other = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    if (other !== undefined) return [`"${file}" và "${other}" chỉ khác nhau chữ hoa, chữ thường.`];
    if (file.length > LONGEST) return [`Tên "${file}" dài quá ${LONGEST} ký tự.`];
    return file.split('/').some(isUnfit)
      ? [`Tên "${file}" có ký tự hoặc từ mà Windows không nhận.`]
      : [];
  });
}

function isUnfit(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[<>:"\\|?*\0-\x1f]|[. ]$/.test(name) || DEVICE.test(name);
}

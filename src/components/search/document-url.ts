/**
 * Address of a document's page or of a provision in it, made from the link to the list of documents
 * that is on the page. The offline edition rewrites that link, and so these follow.
 *
 * @example documentUrl('/van-ban/', '134-2025-nd-cp', 'dieu-16') // '/van-ban/134-2025-nd-cp/#dieu-16'
 */
export function documentUrl(list: string, slug: string, address: string | null): string {
  const [, folder = '', file = ''] = /^(.*?)(index\.html)?$/.exec(list) ?? [];
  return `${folder}${slug}/${file}${address ? `#${address}` : ''}`;
}

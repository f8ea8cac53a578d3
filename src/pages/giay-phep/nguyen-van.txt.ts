import { shippedPackages } from '../../content/licences/texts.ts';

/** The words of every licence of what reaches readers, as these licences ask. */
export async function GET(): Promise<Response> {
  const packages = await shippedPackages();
  const rule = '='.repeat(72);
  const text = packages
    .map(({ name, version, licence, text: words }) =>
      [rule, `${name} ${version} (${licence ?? ''})`, rule, '', words, ''].join('\n'),
    )
    .join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/**
 * Where the site will be published (`SITE_ADDRESS=https://doi-ngoai.example.gov.vn`), for what needs whole
 * addresses; `null` where nobody says.
 *
 * @throws Error with one sentence when it is no web address of a site.
 */
export function siteAddress({ SITE_ADDRESS: address }: NodeJS.ProcessEnv): URL | null {
  if (address === undefined || address === '') return null;
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol) || url.pathname !== '/')
    throw new Error(
      `SITE_ADDRESS "${address}" không phải địa chỉ trang, ví dụ https://vidu.gov.vn.`,
    );
  return url;
}

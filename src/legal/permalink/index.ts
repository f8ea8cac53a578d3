export { checkPermalinks, type PermalinkCheck, type Vanished } from './compare.ts';
export { readAddresses, writeAddresses, type AddressList } from './list.ts';
export {
  follow,
  joinAddress,
  redirectMap,
  splitAddress,
  type Redirect,
  type Redirects,
} from './redirects.ts';

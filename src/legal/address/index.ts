export { describeAddress, fromRoman, toRoman } from './describe.ts';
export { makeAddress, makeAttachment } from './make.ts';
export { parseAddress } from './parse.ts';
export * from './types.ts';

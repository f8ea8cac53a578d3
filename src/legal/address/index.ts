export { describeAddress, fromRoman, toRoman } from './describe.ts';
export { asciiLabel, printedLabel } from './label.ts';
export { makeAddress, makeAttachment } from './make.ts';
export { nameOfAddress } from './name.ts';
export { parseAddress } from './parse.ts';
export * from './types.ts';

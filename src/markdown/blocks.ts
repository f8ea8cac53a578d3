/** Elements that start and end a line; between all others text runs on without a space. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

/** Line icons on a 20-unit grid, drawn for this site. Markup only; no outside text reaches it. */
export const icons = {
  search: '<circle cx="8.75" cy="8.75" r="5.25"/><path d="m12.75 12.75 4 4"/>',
  auto: '<circle cx="10" cy="10" r="6.75"/><path d="M10 3.25v13.5a6.75 6.75 0 0 0 0-13.5Z" fill="currentColor"/>',
  sun: '<circle cx="10" cy="10" r="3.5"/><path d="M10 2v1.75M10 16.25V18M2 10h1.75M16.25 10H18M4.35 4.35l1.25 1.25M14.4 14.4l1.25 1.25M4.35 15.65l1.25-1.25M14.4 5.6l1.25-1.25"/>',
  moon: '<path d="M16.5 11.9A6.9 6.9 0 0 1 8.1 3.5a6.9 6.9 0 1 0 8.4 8.4Z"/>',
  check: '<circle cx="10" cy="10" r="7.25"/><path d="m6.75 10.25 2.25 2.25 4.25-4.75"/>',
  amended: '<circle cx="10" cy="10" r="7.25"/><path d="M6.75 10h6.5M10 6.75v6.5"/>',
  ended: '<circle cx="10" cy="10" r="7.25"/><path d="m7.25 7.25 5.5 5.5m0-5.5-5.5 5.5"/>',
  pending: '<circle cx="10" cy="10" r="7.25"/><path d="M10 6v4.25l2.75 1.75"/>',
  unknown:
    '<circle cx="10" cy="10" r="7.25"/><path d="M7.9 7.9a2.15 2.15 0 1 1 3.2 1.9c-.7.4-1.1.8-1.1 1.6"/><path d="M10 14.1v.05"/>',
  none: '<circle cx="10" cy="10" r="7.25"/><path d="M7 10h6"/>',
  info: '<circle cx="10" cy="10" r="7.25"/><path d="M10 9.25v4.5M10 6.4v.05"/>',
  warn: '<path d="M10 3 2.5 16.5h15L10 3Z"/><path d="M10 8.25v3.75M10 14.2v.05"/>',
  lead: '<path d="M4 17V3.5M4 4h10.5l-2.25 3.25 2.25 3.25H4"/>',
  digest: '<path d="M3.5 5h13M3.5 10h13M3.5 15h7.5"/>',
  find: '<path d="M2.5 5h12M2.5 10h4.25M2.5 15h4.25"/><circle cx="12.25" cy="11.75" r="3.25"/><path d="m14.6 14.1 2.9 2.9"/>',
  next: '<path d="m8 5 5 5-5 5"/>',
} as const;

export type IconName = keyof typeof icons;

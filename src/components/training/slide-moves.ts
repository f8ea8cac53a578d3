/** What a key does on a deck of slides. */
export type SlideAction =
  'next' | 'previous' | 'first' | 'last' | 'notes' | 'full-screen' | 'leave';

/** The part of a keyboard event that decides. */
export type KeyPressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const KEYS: Readonly<Record<string, SlideAction>> = {
  arrowright: 'next',
  pagedown: 'next',
  ' ': 'next',
  arrowleft: 'previous',
  pageup: 'previous',
  home: 'first',
  end: 'last',
  n: 'notes',
  f: 'full-screen',
  escape: 'leave',
};

/** What a key pressed does; null for keys that belong to the browser. */
export function actionOf({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: KeyPressed): SlideAction | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  const name = key.toLowerCase();
  return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}

/** The slide an action leads to from another; slides count from 1. */
export function slideAfter(action: SlideAction, from: number, total: number): number {
  const wanted = { next: from + 1, previous: from - 1, first: 1, last: total };
  const to = action in wanted ? wanted[action as keyof typeof wanted] : from;
  return Math.min(Math.max(to, 1), total);
}

/** The slide an address asks for (`#trang-3`); the first where it asks for none there is. */
export function slideIn(hash: string, total: number): number {
  const asked = Number(/^#trang-(\d{1,3})$/.exec(hash)?.[1] ?? 1);
  return asked >= 1 && asked <= total ? asked : 1;
}

/** Longest way down or up, against the way across, that still is a swipe. */
const STEEPNESS = 0.6;
const SWIPE_PIXELS = 48;

/** What a finger's way across the screen does; null where it is too short or too steep. */
export function swipeOf(across: number, down: number): 'next' | 'previous' | null {
  if (Math.abs(across) < SWIPE_PIXELS || Math.abs(down) > Math.abs(across) * STEEPNESS) return null;
  return across < 0 ? 'next' : 'previous';
}

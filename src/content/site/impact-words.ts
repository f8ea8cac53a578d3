import { describeAddress, parseAddress } from '../../legal/address/index.ts';
import { EFFECT_STATES } from '../../legal/effect/index.ts';
import {
  sameState,
  sameTouches,
  type Change,
  type GroundPlace,
  type Print,
  type TurnGroup,
} from '../../legal/impact/index.ts';
import { shownDay } from '../../legal/calendar.ts';

/** The name of a document by its slug. */
export type NameOf = (slug: string) => string;

/** "khoản 1 Điều 16 Nghị định số 134/2025/NĐ-CP". */
export function placeWords({ document, provision }: GroundPlace, nameOf: NameOf): string {
  const address = provision === null ? null : parseAddress(provision);
  return `${address ? describeAddress(address) : ''} ${nameOf(document)}`.trim();
}

/** What has changed, as one sentence. */
export function changeWords(change: Change, nameOf: NameOf): string {
  const { ground, what, before, after, seen } = change;
  const place = placeWords(ground, nameOf);
  const last = `lần xem ${shownDay(seen)}`;
  switch (what) {
    case 'gone':
      return `Kho không còn lời văn của ${place} (${last} vẫn còn).`;
    case 'text':
      return before.text === null
        ? `Nay kho có lời văn của ${place} (${last} chưa có).`
        : `Lời văn của ${place} đã khác ${last}.`;
    case 'state':
      return `${capital(place)}: ${stateChange(before, after, nameOf)} (so với ${last}).`;
    case 'touched':
      return `${capital(place)}: ${touchChange(before, after, nameOf)} (so với ${last}).`;
  }
}

/** "từ “Còn hiệu lực” thành “Hết hiệu lực toàn bộ”"; what else differs where the state is the same. */
function stateChange(before: Print, after: Print, nameOf: NameOf): string {
  if (before.state !== after.state)
    return `từ “${stateWords(before)}” thành “${stateWords(after)}”${sinceWords(after)}`;
  const added = after.by.filter((slug) => !before.by.includes(slug));
  const dropped = before.by.filter((slug) => !after.by.includes(slug));
  const parts = [
    ...(before.since === after.since ? [] : [`mốc đổi thành ${dayWords(after.since)}`]),
    ...(added.length === 0 ? [] : [`thêm tác động của ${namesOf(added, nameOf)}`]),
    ...(dropped.length === 0 ? [] : [`không còn tính ${namesOf(dropped, nameOf)}`]),
  ];
  return `vẫn “${stateWords(after)}”, ${parts.join('; ')}`;
}

/** What begins and what ceases to touch a place. */
function touchChange(before: Print, after: Print, nameOf: NameOf): string {
  const added = after.touches.filter((touch) => !before.touches.includes(touch));
  const dropped = before.touches.filter((touch) => !after.touches.includes(touch));
  return [
    ...added.map((touch) => touchWords(touch, nameOf)),
    ...dropped.map((touch) => `không còn ${touchWords(touch, nameOf)}`),
  ].join('; ');
}

function stateWords({ state }: Print): string {
  return state === null ? 'Kho chưa có trang' : EFFECT_STATES[state];
}

function sinceWords({ since, state }: Print): string {
  return since === null || state === 'con-hieu-luc' ? '' : `, từ ${shownDay(since)}`;
}

function dayWords(day: string | null): string {
  return day === null ? 'chưa rõ ngày' : shownDay(day);
}

const TOUCHES: Readonly<Record<string, string>> = {
  transfers: 'chuyển thẩm quyền theo',
  'transfers?': 'có thể chuyển thẩm quyền theo',
  amends: 'sửa đổi, bổ sung theo',
  replaces: 'thay thế một phần theo',
  repeals: 'bãi bỏ một phần theo',
  suspends: 'ngưng hiệu lực một phần theo',
};

/** `amends:20-2021-nd-cp@dieu-3-khoan-1` in words; see `touchesOf`. */
function touchWords(touch: string, nameOf: NameOf): string {
  const [act = '', address = ''] = touch.split('@');
  const parsed = parseAddress(address);
  const at = address === '' || !parsed ? '' : ` (${describeAddress(parsed)})`;
  if (act === 'ends') return `phần tự hết hiệu lực${at}`;
  const [kind = '', slug = ''] = act.split(':');
  return `${TOUCHES[kind] ?? kind} ${nameOf(slug)}${at}`;
}

function namesOf(slugs: readonly string[], nameOf: NameOf): string {
  return slugs.map(nameOf).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a coming day does to some provisions of a document, without a full stop. */
export function turnWords({ before, after, stale }: TurnGroup, nameOf: NameOf): string {
  if (stale) return `chứng cứ đã quá hai năm, nên thành “${stateWords(after)}”`;
  return [
    ...(sameState(before, after) ? [] : [stateChange(before, after, nameOf)]),
    ...(sameTouches(before, after) ? [] : [touchChange(before, after, nameOf)]),
  ].join('; ');
}

/** "khoản 1 Điều 16, Điều 17"; empty for a document as a whole. */
export function provisionsWords(provisions: readonly (string | null)[]): string {
  return provisions
    .flatMap((provision) => {
      const address = provision === null ? null : parseAddress(provision);
      return address ? [describeAddress(address)] : [];
    })
    .join(', ');
}

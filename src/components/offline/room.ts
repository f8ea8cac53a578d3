import { sizeWords } from '../../offline/words.ts';

/** Room for this site on the machine, in bytes. */
export interface Room {
  readonly used: number;
  readonly left: number;
}

/** What the browser tells of its room; null where it does not. */
export async function roomNow(): Promise<Room | null> {
  const { storage } = navigator as { storage?: StorageManager };
  const found = await storage?.estimate().catch(() => null);
  if (found?.quota === undefined || found.usage === undefined) return null;
  return { used: found.usage, left: Math.max(0, found.quota - found.usage) };
}

/** The room as a sentence. */
export function roomSentence(room: Room | null, lasting: boolean): string {
  const size = room
    ? `Trang đang dùng ${sizeWords(room.used)} trên máy; trình duyệt còn cho dùng khoảng ${sizeWords(room.left)}.`
    : 'Trình duyệt không cho biết còn bao nhiêu chỗ.';
  return lasting
    ? `${size} Trình duyệt đã hứa không tự xóa.`
    : `${size} Khi máy gần đầy, trình duyệt có thể tự xóa những gì đã lưu.`;
}

/** Whether the browser has promised to keep what is kept. */
export async function isLasting(): Promise<boolean> {
  const { storage } = navigator as { storage?: StorageManager };
  return (await storage?.persisted().catch(() => false)) ?? false;
}

/** Asks the browser not to delete anything by itself; it may ask the reader, or refuse. */
export async function askToLast(): Promise<void> {
  const { storage } = navigator as { storage?: StorageManager };
  await storage?.persist().catch(() => false);
}

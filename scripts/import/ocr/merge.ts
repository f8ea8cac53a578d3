import type { SeenWord } from './words.ts';

type Line = readonly SeenWord[];

/** Words the second reading alone has must be this sure to be taken over. */
const SURE = 0.7;
/** Lines read alone keep their accents better: so much is added to what they are sure of. */
const AHEAD = 0.05;

/**
 * One reading out of two of the same lines. Where they differ, the surer word stands and is marked
 * as not agreed on; nothing is put together out of both. Lengths of both are in the same pixels.
 */
export function mergeReadings(first: readonly Line[], second: readonly Line[]): SeenWord[][] {
  return first.map((line, at) => mergeLine(line, second[at] ?? []));
}

function mergeLine(line: Line, again: Line): SeenWord[] {
  const merged = line.map((word) => {
    const there = again.filter((other) => overlaps(word, other));
    const [other] = there;
    if (other === undefined) return alone(word);
    const isPair = there.length === 1 && line.filter((one) => overlaps(one, other)).length === 1;
    return decide(word, there, isPair ? other : word);
  });
  const missed = again.filter((word) => isSure(word) && !line.some((one) => overlaps(one, word)));
  return [...merged, ...missed.map(alone)].sort((a, b) => a.left - b.left);
}

function decide(word: SeenWord, there: Line, rival: SeenWord): SeenWord {
  if (there.map(({ text }) => text).join('') === word.text) {
    return { ...word, confidence: Math.max(...[word, ...there].map((one) => one.confidence)) };
  }
  const { text, confidence } = rival.confidence + AHEAD > word.confidence ? rival : word;
  return { ...word, text, confidence, agreed: false };
}

function alone(word: SeenWord): SeenWord {
  return { ...word, agreed: false };
}

/** Whether two words of a line stand at one place. */
function overlaps(a: SeenWord, b: SeenWord): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > 0.4 * Math.min(a.right - a.left, b.right - b.left);
}

function isSure({ text, confidence }: SeenWord): boolean {
  return confidence >= SURE && /\p{L}{2}|\p{N}/u.test(text);
}

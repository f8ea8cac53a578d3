/** The same work done by something widely used, measured in the same run. */
export interface Peer {
  readonly name: string;
  /** In the unit of the figure. */
  readonly value: number;
}

/** One measured figure, with the most or the least it may be where there is a budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly least?: number;
  readonly peer?: Peer;
}

/** Whether a figure keeps its budget. */
export function isWithin({ value, budget = Infinity, least = -Infinity }: Figure): boolean {
  return value <= budget && value >= least;
}

const HEAD = ['measured', 'figure', 'budget', 'its peer in the same run', 'ours takes, of its'];

/** Figures as a Markdown table, as in the README. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${round(figure.value)} ${figure.unit}`,
    budgetWords(figure),
    ...peerCells(figure),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function budgetWords(figure: Figure): string {
  const { budget, least, unit } = figure;
  const missed = isWithin(figure) ? '' : ' (missed)';
  if (least !== undefined) return `at least ${least}${missed}`;
  return budget === undefined ? '–' : `${budget} ${unit}${missed}`;
}

function peerCells({ value, unit, peer }: Figure): string[] {
  if (!peer) return ['–', '–'];
  return [`${peer.name}: ${round(peer.value)} ${unit}`, `${(value / peer.value).toFixed(2)} ×`];
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

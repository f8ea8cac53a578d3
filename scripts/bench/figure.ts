/** One measured figure, with the most or the least it may be where there is a budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly least?: number;
}

/** Whether a figure keeps its budget. */
export function isWithin({ value, budget = Infinity, least = -Infinity }: Figure): boolean {
  return value <= budget && value >= least;
}

/** Figures as a Markdown table, as in the README. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    (figure) =>
      `| ${figure.name} | ${round(figure.value)} ${figure.unit} | ${budgetWords(figure)} |`,
  );
  return ['| measured | figure | budget |', '| --- | --- | --- |', ...rows].join('\n');
}

function budgetWords({ budget, least, unit }: Figure): string {
  if (least !== undefined) return `at least ${least}`;
  return budget === undefined ? '' : `${budget} ${unit}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

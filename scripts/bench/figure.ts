/** One measured figure, with the most it may be where there is a budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
}

/** Whether a figure keeps its budget. */
export function isWithin({ value, budget }: Figure): boolean {
  return budget === undefined || value <= budget;
}

/** Figures as a Markdown table, as in the README. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(
    (figure) =>
      `| ${figure.name} | ${round(figure.value)} ${figure.unit} | ${figure.budget === undefined ? '' : `${figure.budget} ${figure.unit}`} |`,
  );
  return ['| measured | figure | budget |', '| --- | --- | --- |', ...rows].join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

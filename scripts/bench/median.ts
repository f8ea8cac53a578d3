/** Median time of some runs, in milliseconds. */
export function medianTime(run: () => unknown, runs = 9): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

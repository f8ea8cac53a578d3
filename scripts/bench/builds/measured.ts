/** What a build took: the whole process, from its start, with all its threads. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of all cores together; other work on the machine changes it less. */
  readonly processor: number;
  /** The most memory held at once. */
  readonly megabytes: number;
}

/** Runs a build in this process and prints what it took, as the last line. */
export async function printCost(build: () => Promise<void>): Promise<void> {
  await build();
  const { user, system } = process.cpuUsage();
  const cost: Cost = {
    // Counted from the start of the process.
    seconds: performance.now() / 1000,
    processor: (user + system) / 1e6,
    // maxRSS is in kilobytes on every platform (Node documentation, process.resourceUsage).
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(cost));
}

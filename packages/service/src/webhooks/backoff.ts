/** Seconds before each further attempt; the last one again and again. Standard Webhooks recommend a schedule like it. */
const schedule = [5, 30, 120, 600, 1800, 7200, 18_000, 36_000]

/** Milliseconds before the attempt after `attempts`; up to a tenth longer, so that many do not come back at once. */
export function backoffMs(attempts: number, random: () => number = Math.random): number {
  const seconds = schedule[Math.min(attempts, schedule.length) - 1] ?? 5
  return Math.round(seconds * 1000 * (1 + random() / 10))
}

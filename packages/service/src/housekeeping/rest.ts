import { setTimeout as sleep } from 'node:timers/promises'

/** Of the time, so that nobody else waits for it where the service is busy. */
const share = 0.1
const mostPauseMs = 500

/**
 * After a part of some work, before the next: in proportion to how long it took.
 * @throws AbortError where the signal says to stop.
 */
export async function rest(tookMs: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.min(mostPauseMs, tookMs * (1 / share - 1)), undefined, { signal })
}

/** Takes what comes in parts, and rests between them. */
export async function* resting<Part>(
  parts: AsyncIterable<Part>,
  signal: AbortSignal,
): AsyncGenerator<Part, void, undefined> {
  let begun = performance.now()
  for await (const part of parts) {
    yield part
    await rest(performance.now() - begun, signal)
    begun = performance.now()
  }
}

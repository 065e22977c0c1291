import type { Cancellation } from '@why401/core'

/** Resolves after that many milliseconds, or as soon as it is cancelled. */
export function pause(milliseconds: number, signal: Cancellation | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
}

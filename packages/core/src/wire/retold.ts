import type { Observed } from '../model/observed.ts'

/**
 * Whether the request is told of, not captured: people who tell leave headers out and put words or dots in place of their key,
 * so what is missing or masked there need not have been so on the wire.
 */
export function isRetold({ facts }: Observed): boolean {
  return facts.kind === 'case' || facts.kind === 'text'
}

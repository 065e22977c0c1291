import type { Span } from './buckets.ts'

const refusals = ['red.6', 'orange.5', 'grape.5', 'blue.5', 'yellow.5', 'pink.4', 'indigo.4', 'gray.5']

/** Of granted requests that of the product, of refusals others, the most frequent first. */
export const colourOf = (outcome: string, at: number): string =>
  outcome === 'ok' ? 'sea.5' : (refusals[at % refusals.length] ?? 'gray.5')

const hour = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false })
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' })

export const labelOf = (start: number, span: Span): string => (span === 'day' ? hour : day).format(start)

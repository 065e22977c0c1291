import { startsOf, stepOf } from '../../parts/charts/bars.ts'

const hourMs = 3_600_000

/** Spans of time that end now, in hours. */
export const spans = { '24h': 24, '7d': 168, '30d': 720, '90d': 2160 } as const

export type Span = keyof typeof spans

/** An address may say anything: what is no span is a week. */
export const spanOf = (said: string | undefined): Span => (said !== undefined && said in spans ? (said as Span) : '7d')

/** Its start, as the API takes it. */
export const startOf = (span: Span, now = Date.now()): string => new Date(now - spans[span] * hourMs).toISOString()

/** Starts of the bars in which it is drawn. */
export const barsOfSpan = (span: Span, now: number): readonly number[] =>
  startsOf(now - spans[span] * hourMs, now, stepOf(spans[span]))

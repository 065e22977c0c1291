import type { Static } from 'typebox'
import type { UsageCount } from '../../model/records.ts'
import type { usage } from '../schemas/records.ts'
import { iso } from './time.ts'

export function usageView(counts: readonly Pick<UsageCount, 'hour' | 'outcome' | 'count'>[]): Static<typeof usage> {
  return {
    items: counts.map(({ hour, outcome, count }) => ({ hour: iso(hour), outcome, count })),
    total: counts.reduce((sum, { count }) => sum + count, 0),
  }
}

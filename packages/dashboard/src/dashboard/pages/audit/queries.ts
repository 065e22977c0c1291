import type { Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import type { Filters } from '../../address/filters.ts'
import { cursorList } from '../../cursor-list.ts'

export type Entry = Output<'auditList'>['items'][number]

export const filterNames = ['action', 'actor', 'target', 'from', 'to'] as const

export type AuditFilters = Filters<(typeof filterNames)[number]>

/** An address may say anything: what is no moment is left out. */
export const momentOf = (said: string | undefined): string | null =>
  said === undefined || Number.isNaN(Date.parse(said)) ? null : new Date(said).toISOString()

function queryOf({ from, to, ...rest }: AuditFilters) {
  const [first, last] = [momentOf(from), momentOf(to)]
  return { ...rest, ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) }
}

export const auditList = (filters: AuditFilters) =>
  cursorList<Entry>(['audit', filters], (cursor, signal) =>
    call('auditList', { query: { ...queryOf(filters), limit: 100, ...(cursor ? { cursor } : {}) } }, signal),
  )

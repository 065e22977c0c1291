import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call, download } from '../../../api/client.ts'
import { texts } from '../../../texts/audit.ts'
import type { Filters } from '../../address/use-filters.ts'
import { useMay } from '../../session/session.tsx'
import { useCursorList } from '../../use-cursor-list.ts'

export type Entry = Output<'auditList'>['items'][number]

export const filterNames = ['action', 'actor', 'target', 'from', 'to'] as const

export type AuditFilters = Filters<(typeof filterNames)[number]>

const dayMs = 86_400_000

/** Days of the reader's zone as moments: `to` is the last day, which is part of it. What is no day is left out. */
function momentsOf({ from, to }: AuditFilters) {
  const start = Date.parse(`${from}T00:00:00`)
  const end = Date.parse(`${to}T00:00:00`)
  return {
    ...(Number.isNaN(start) ? {} : { from: new Date(start).toISOString() }),
    ...(Number.isNaN(end) ? {} : { to: new Date(end + dayMs).toISOString() }),
  }
}

export function useAudit(filters: AuditFilters) {
  const { from: _from, to: _to, ...rest } = filters
  return useCursorList<Entry>(['audit', filters], (cursor, signal) =>
    call('auditList', { query: { ...rest, ...momentsOf(filters), limit: 100, ...(cursor ? { cursor } : {}) } }, signal),
  )
}

export function useVerifyChain() {
  return useMutation({ mutationFn: () => call('auditVerify', {}) })
}

export function useExport() {
  return useMutation({ mutationFn: () => download('auditExport', texts.fileName) })
}

/** Who acted, by the name that people know them by. */
export function useActorNames(): ReadonlyMap<string, string> {
  const mayReadMembers = useMay('members:read')
  const mayReadRootKeys = useMay('rootkeys:read')
  const members = useQuery({
    queryKey: ['members'],
    queryFn: async ({ signal }) => (await call('membersList', {}, signal)).items,
    enabled: mayReadMembers,
  })
  const rootKeys = useQuery({
    queryKey: ['root-keys'],
    queryFn: async ({ signal }) => (await call('rootKeysList', {}, signal)).items,
    enabled: mayReadRootKeys,
  })
  return new Map([
    ...(members.data ?? []).map(({ user_id, email }) => [user_id, email] as const),
    ...(rootKeys.data ?? []).map(({ id, name }) => [id, name] as const),
  ])
}

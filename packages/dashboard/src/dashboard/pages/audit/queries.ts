import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { useMemo } from 'react'
import { call, download } from '../../../api/client.ts'
import { texts } from '../../../texts/audit.ts'
import type { Filters } from '../../address/filters.ts'
import { useMay } from '../../session/session.tsx'
import { useCursorList } from '../../use-cursor-list.ts'

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

export function useAudit(filters: AuditFilters) {
  return useCursorList<Entry>(['audit', filters], (cursor, signal) =>
    call('auditList', { query: { ...queryOf(filters), limit: 100, ...(cursor ? { cursor } : {}) } }, signal),
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
  return useMemo(
    () =>
      new Map([
        ...(members.data ?? []).map(({ user_id, email }) => [user_id, email] as const),
        ...(rootKeys.data ?? []).map(({ id, name }) => [id, name] as const),
      ]),
    [members.data, rootKeys.data],
  )
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { useMay } from '../../../session/session.tsx'

export type Change = Output<'keysTimeline'>['items'][number]
export type Usage = Output<'keysUsage'>['items']

/** Whatever is told about one key is asked for anew when the key was changed: `useKeyChanged`. */
const ofKey = (id: string, ...rest: readonly unknown[]) => ['of-key', id, ...rest]

export function useKeyUsage(id: string, from: number, to: number) {
  return useQuery({
    queryKey: ofKey(id, 'usage', from, to),
    queryFn: ({ signal }) =>
      call(
        'keysUsage',
        { params: { key_id: id }, query: { from: new Date(from).toISOString(), to: new Date(to).toISOString() } },
        signal,
      ),
    placeholderData: (before) => before,
  })
}

export function useCallers(id: string) {
  return useQuery({
    queryKey: ofKey(id, 'callers'),
    queryFn: async ({ signal }) => (await call('keysCallers', { params: { key_id: id }, query: {} }, signal)).items,
  })
}

export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ofKey(id, 'timeline'),
    queryFn: ({ pageParam, signal }) =>
      call('keysTimeline', { params: { key_id: id }, query: pageParam ? { cursor: pageParam } : {} }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  })
}

/** Addresses of people by their ids, as far as whoever looks may know them. */
export function useNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['member-names'],
    queryFn: async ({ signal }) =>
      new Map((await call('membersList', {}, signal)).items.map(({ user_id, email }) => [user_id, email])),
    enabled: useMay('members:read'),
    staleTime: 60_000,
  })
  return data ?? noNames
}

const noNames: ReadonlyMap<string, string> = new Map()

/** Days in which a revocation may be taken back. */
export function useUndoDays(): number | null {
  const { data } = useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => call('settingsGet', {}, signal),
    enabled: useMay('settings:read'),
  })
  return data?.undo_days ?? null
}

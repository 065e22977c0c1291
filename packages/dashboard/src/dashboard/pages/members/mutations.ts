import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { call } from '../../../api/client.ts'
import { visitorKey } from '../../session/visitor.ts'
import { invitationsQuery, membersQuery } from './queries.ts'

/** After a change: who is a member, who is invited, and what whoever is signed in may do. */
export function useReloadPeople(): () => Promise<unknown> {
  const client = useQueryClient()
  const asked = [membersQuery.queryKey, invitationsQuery.queryKey, visitorKey]
  return () => Promise.all(asked.map((queryKey) => client.invalidateQueries({ queryKey })))
}

export function useInvite() {
  const reload = useReloadPeople()
  return useMutation({
    mutationFn: (body: Input<'invitationsCreate'>['body']) => call('invitationsCreate', { body }),
    onSuccess: reload,
    // The link is shown once, and does not stay in memory with the mutation.
    gcTime: 0,
  })
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

export type Member = Output<'membersList'>['items'][number]
export type Invitation = Output<'invitationsList'>['items'][number]
export type Role = Input<'membersUpdate'>['body']['role']

export const roles: readonly Role[] = ['owner', 'admin', 'viewer']

export function useMembers() {
  return useQuery({
    queryKey: ['members'],
    queryFn: async ({ signal }) => (await call('membersList', {}, signal)).items,
  })
}

export function useInvitations() {
  return useQuery({
    queryKey: ['invitations'],
    queryFn: async ({ signal }) => (await call('invitationsList', {}, signal)).items,
  })
}

/** After a change: who is a member, who is invited, and what whoever is signed in may do. */
export function useReloadPeople(): () => Promise<unknown> {
  const client = useQueryClient()
  return () =>
    Promise.all([['members'], ['invitations'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey })))
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

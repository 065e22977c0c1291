import { queryOptions } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../api/client.ts'

export type Member = Output<'membersList'>['items'][number]
export type Invitation = Output<'invitationsList'>['items'][number]
export type Role = Input<'membersUpdate'>['body']['role']

export const roles: readonly Role[] = ['owner', 'admin', 'viewer']

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async ({ signal }) => (await call('membersList', {}, signal)).items,
})

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ signal }) => (await call('invitationsList', {}, signal)).items,
})

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMay } from '../../session/session.tsx'
import { membersQuery } from '../members/queries.ts'
import { rootKeysQuery } from '../root-keys/queries.ts'

/** Who acted, by the name that people know them by. */
export function useActorNames(): ReadonlyMap<string, string> {
  const { data: members } = useQuery({ ...membersQuery, enabled: useMay('members:read') })
  const { data: rootKeys } = useQuery({ ...rootKeysQuery, enabled: useMay('rootkeys:read') })
  return useMemo(
    () =>
      new Map([
        ...(members ?? []).map(({ user_id, email }) => [user_id, email] as const),
        ...(rootKeys ?? []).map(({ id, name }) => [id, name] as const),
      ]),
    [members, rootKeys],
  )
}

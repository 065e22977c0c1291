import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../../session/session.tsx'
import { membersQuery, type Member } from '../../members/queries.ts'

/** Addresses of people by their ids, as far as whoever looks may know them. */
export function useNames(): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...membersQuery, select: namesOf, enabled: useMay('members:read') })
  return data ?? noNames
}

const namesOf = (members: readonly Member[]) => new Map(members.map(({ user_id, email }) => [user_id, email]))

const noNames: ReadonlyMap<string, string> = new Map()

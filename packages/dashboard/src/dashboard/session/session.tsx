import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { visitorQuery, type Scope, type Session } from './visitor.ts'

export const SessionContext = createContext<Session | null>(null)

/** Of pages behind the sign-in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('Nobody is signed in here.')
  return session
}

/** Whether whoever is signed in may do this: what they may not is not offered. */
export function useMay(scope: Scope): boolean {
  return useSession().current.scopes.includes(scope)
}

export const useVisitor = () => useQuery(visitorQuery)

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'
import { sessionsQuery } from './queries.ts'

export function useReloadSessions(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey })
}

/** Ends one session, or all others. */
export function useEndSessions() {
  return useMutation({
    mutationFn: (token: string | 'others') =>
      token === 'others'
        ? send('POST', '/api/auth/revoke-other-sessions', {})
        : send('POST', '/api/auth/revoke-session', { token }),
    onSuccess: useReloadSessions(),
    gcTime: 0,
  })
}

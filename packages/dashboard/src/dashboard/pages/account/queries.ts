import { queryOptions } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'

/** As accounts answer it. The token names the session, and opens it: it is kept no longer than the page is shown. */
export interface SignedIn {
  readonly token: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

interface Sessions {
  readonly all: readonly SignedIn[]
  /** Of this browser. */
  readonly own: string
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }): Promise<Sessions> => {
    const [all, own] = await Promise.all([
      send('GET', '/api/auth/list-sessions', undefined, signal),
      send('GET', '/api/auth/get-session', undefined, signal),
    ])
    return { all: all as SignedIn[], own: (own as { session: SignedIn } | null)?.session.token ?? '' }
  },
  gcTime: 0,
})

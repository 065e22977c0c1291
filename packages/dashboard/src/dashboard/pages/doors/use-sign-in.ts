import { useMutation } from '@tanstack/react-query'
import { send } from '../../../api/client.ts'
import { useStartAnew } from '../../session/use-start-anew.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** What was loaded for whoever was here before is forgotten. */
export function useSignIn(onSignedIn: () => void) {
  const startAnew = useStartAnew()
  return useMutation({
    mutationFn: ({ email, password }: Credentials) => send('POST', '/api/auth/sign-in/email', { email, password }),
    onSuccess: () => {
      startAnew()
      onSignedIn()
    },
    // The password does not stay in memory with the mutation.
    gcTime: 0,
  })
}

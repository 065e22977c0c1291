import { useMutation } from '@tanstack/react-query'
import { send } from '../../api/client.ts'

/** Ends the session. The page is loaded anew, so that nothing of it stays in memory. */
export function useSignOut(): () => void {
  const { mutate } = useMutation({
    mutationFn: () => send('POST', '/api/auth/sign-out', {}),
    onSettled: () => location.assign('/sign-in'),
  })
  return () => mutate()
}

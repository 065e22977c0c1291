import { useEffect, useState } from 'react'

/** The token of a one-time link. It is taken out of the address, so that it is in no history, bookmark or screenshot. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search)
  }, [])
  return token
}

import { useEffect, useState } from 'react'

/** Seconds that are left of what a failed attempt was told to wait; 0: go on. Starts anew with every error. */
export function useCountdown(error: Error | null, seconds: number | null): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    setLeft(seconds ?? 0)
    if (seconds === null) return
    const end = Date.now() + seconds * 1000
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000))
      setLeft(rest)
      if (rest === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [error, seconds])
  return left
}

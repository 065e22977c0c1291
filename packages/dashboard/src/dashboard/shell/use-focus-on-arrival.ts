import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** After a change of page the focus is on its content, where reading goes on. The first page leaves it to the browser. */
export function useFocusOnArrival() {
  const content = useRef<HTMLElement>(null)
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) content.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return content
}

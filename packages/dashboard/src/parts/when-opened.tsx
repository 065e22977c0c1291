import { Suspense, useState, type ReactNode } from 'react'

/** Holds a dialog that is loaded when it is opened for the first time, and stays from then on. */
export function WhenOpened({ opened, children }: { readonly opened: boolean; readonly children: ReactNode }) {
  const [wasOpened, setWasOpened] = useState(opened)
  if (opened && !wasOpened) setWasOpened(true)
  return wasOpened ? <Suspense fallback={null}>{children}</Suspense> : null
}

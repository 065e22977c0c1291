import { Suspense, useEffect, useState, type ReactNode } from 'react'

interface Props {
  readonly opened: boolean
  /** The dialog, closed or open. */
  readonly children: (opened: boolean) => ReactNode
}

/** Holds a dialog that is loaded when it is opened for the first time, and stays from then on. */
export function WhenOpened({ opened, children }: Props) {
  const [wasOpened, setWasOpened] = useState(opened)
  if (opened && !wasOpened) setWasOpened(true)
  if (!wasOpened) return null
  return (
    <Suspense fallback={null}>
      <FirstClosed opened={opened}>{children}</FirstClosed>
    </Suspense>
  )
}

/** A dialog notes where the focus was when it goes from closed to open: one that begins open would not give it back. */
function FirstClosed({ opened, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => setOpen(opened), [opened])
  return children(isOpen)
}

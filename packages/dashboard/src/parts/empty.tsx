import { EmptyState } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  readonly icon: Icon
  readonly title: string
  /** Why there is nothing, or what to do. */
  readonly hint: string
  /** The way on: a button. */
  readonly children?: ReactNode
}

/** In place of a list without entries. */
export function Empty({ icon: Sign, title, hint, children }: Props) {
  return (
    <EmptyState icon={<Sign stroke={1.4} aria-hidden="true" />} title={title} description={hint} py="xl">
      {children && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  )
}

import { Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { texts } from '../texts/shell.ts'

interface Props {
  readonly title: string
  readonly about?: ReactNode
  /** What can be done here. */
  readonly children?: ReactNode
}

/** The heading of a page, which is the document's title, too. */
export function PageHead({ title, about, children }: Props) {
  useDocumentTitle(`${title} · ${texts.product}`)
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <div style={{ minWidth: 0 }}>
        <Title order={1} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {about && (
          <Text size="sm" c="dimmed" component="div">
            {about}
          </Text>
        )}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  )
}

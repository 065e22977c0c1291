import { Group, Text } from '@mantine/core'
import { texts } from '../texts/shell.ts'

export function Logo() {
  return (
    <Group gap={8} wrap="nowrap">
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="var(--mantine-color-sea-7)" />
        <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round">
          <circle cx="11" cy="16" r="4.6" />
          <path d="M15.6 16H26M22.2 16v4.4" />
        </g>
      </svg>
      <Text fw={700} ff="monospace">
        {texts.product}
      </Text>
    </Group>
  )
}

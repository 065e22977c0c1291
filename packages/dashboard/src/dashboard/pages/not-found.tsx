import { Stack, Text, Title } from '@mantine/core'
import { texts } from '../../texts/shell.ts'

export function NotFound() {
  return (
    <Stack>
      <Title order={1}>{texts.notFound}</Title>
      <Text>{texts.notFoundHint}</Text>
    </Stack>
  )
}

import { Title } from '@mantine/core'
import { texts } from '../../../texts/shell.ts'

export function KeysPage() {
  return <Title order={1}>{texts.nav.keys}</Title>
}

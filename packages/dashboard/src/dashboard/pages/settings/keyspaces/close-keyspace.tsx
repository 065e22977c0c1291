import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../../api/client.ts'
import { Confirm } from '../../../../parts/confirm.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { useReloadKeyspaces } from './mutations.ts'
import type { Keyspace } from './queries.ts'

interface Props {
  readonly keyspace: Keyspace
  readonly opened: boolean
  readonly onClose: () => void
}

/** Cannot be taken back, so its name has to be typed. */
export function CloseKeyspace({ keyspace, opened, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [, navigate] = useLocation()
  const reload = useReloadKeyspaces()
  const run = async (): Promise<void> => {
    await call('keyspacesDelete', { params: { keyspace_id: keyspace.id } })
    navigate('/settings/keyspaces')
    await reload()
  }
  return (
    <Confirm opened={opened} onClose={onClose} title={texts.close} action={texts.closeAction} isDangerous run={run}>
      <Text size="sm">{texts.closeAbout(keyspace.name)}</Text>
      <TextInput
        label={texts.closeConfirm(keyspace.name)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        // The browser keeps the form from being sent until it is the same.
        pattern={keyspace.name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)}
        required
        withAsterisk={false}
        autoComplete="off"
        data-autofocus
      />
    </Confirm>
  )
}

import { NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Confirm } from '../../../../../parts/confirm.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { ExpiryField } from '../../form/expiry-field.tsx'
import { expiresAt, type Expiry } from '../../form/expiry.ts'
import { NewKeyDialog } from '../../once/new-key-dialog.tsx'
import type { ActionProps } from './actions.tsx'
import { useRotate } from './use-rotate.ts'

type Activation = 'at_once' | 'on_first_use'

const said = texts.rotate

export function RotateDialog({ keyOf: key, ...dialog }: ActionProps) {
  const [activation, setActivation] = useState<Activation>('on_first_use')
  const [grace, setGrace] = useState('86400')
  const [expiry, setExpiry] = useState<Expiry>('default')
  const [at, setAt] = useState<string | null>(null)
  const { rotate, made, forget } = useRotate(key)
  const [, navigate] = useLocation()
  const run = (): Promise<void> => {
    const ends = expiresAt(expiry, at, Date.now())
    return rotate({ activation, grace_seconds: Number(grace), ...(ends === undefined ? {} : { expires_at: ends }) })
  }
  return (
    <>
      <Confirm {...dialog} title={said.title} action={said.action} isDangerous={grace === '0'} run={run}>
        <Text size="sm">{said.about}</Text>
        <Radio.Group
          label={said.activation}
          value={activation}
          onChange={(value) => setActivation(value as Activation)}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="on_first_use" label={said.onFirstUse} description={said.onFirstUseAbout} />
            <Radio value="at_once" label={said.atOnce} description={said.atOnceAbout} />
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={said.grace}
          value={grace}
          onChange={({ currentTarget }) => setGrace(currentTarget.value)}
          data={Object.entries(said.graces).map(([value, label]) => ({ value, label }))}
        />
        <ExpiryField
          expiry={expiry}
          at={at}
          onExpiry={setExpiry}
          onAt={setAt}
          usual={key.expires_at === null ? said.neverAsBefore : said.sameLife}
        />
        {key.uses !== null && <Text size="sm">{said.usesShared}</Text>}
      </Confirm>
      <NewKeyDialog
        made={made}
        onClose={() => {
          forget()
          navigate(`/keys/${made?.id}`)
        }}
      />
    </>
  )
}

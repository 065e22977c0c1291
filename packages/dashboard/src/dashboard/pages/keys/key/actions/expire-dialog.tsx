import { Text } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../../../../../parts/confirm.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { ExpiryField } from '../../form/expiry-field.tsx'
import { expiresAt, type Expiry } from '../../form/expiry.ts'
import type { ActionProps } from './actions.tsx'
import { useChange } from './use-change.ts'

/** When the key ends; `default` stands for now, which is what the service takes when it is told no moment. */
export function ExpireDialog({ keyOf, ...dialog }: ActionProps) {
  const [expiry, setExpiry] = useState<Expiry>('30')
  const [at, setAt] = useState(keyOf.expires_at)
  const { expire } = useChange(keyOf)
  const said = texts.expire
  const isNow = expiry === 'default'
  return (
    <Confirm
      {...dialog}
      title={said.title}
      action={isNow ? said.actionNow : said.action}
      isDangerous={isNow}
      run={() => expire(expiresAt(expiry, at, Date.now()))}
    >
      <Text size="sm">{isNow ? said.aboutNow : said.about}</Text>
      <ExpiryField expiry={expiry} at={at} onExpiry={setExpiry} onAt={setAt} usual={said.now} />
    </Confirm>
  )
}

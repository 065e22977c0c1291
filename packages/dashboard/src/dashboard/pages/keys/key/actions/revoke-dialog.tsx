import { NativeSelect, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../../../../../parts/confirm.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { texts as key } from '../../../../../texts/key.ts'
import type { Key } from '../../queries.ts'
import { useUndoDays } from './use-undo-days.ts'
import type { ActionProps } from './actions.tsx'
import { useChange } from './use-change.ts'

type Reason = NonNullable<Key['revoke_reason']>

/** `self` is what holders of keys say. */
const { self: _self, ...reasons } = key.reasons

export function RevokeDialog({ keyOf, ...dialog }: ActionProps) {
  const [reason, setReason] = useState<Reason>('unspecified')
  const [note, setNote] = useState('')
  const { revoke } = useChange(keyOf)
  const days = useUndoDays()
  const said = texts.revoke
  return (
    <Confirm
      {...dialog}
      title={said.title}
      action={said.action}
      isDangerous
      run={() => revoke(reason, note.trim() || null)}
    >
      <Text size="sm">{said.about}</Text>
      {days !== null && <Text size="sm">{said.undo(days)}</Text>}
      <NativeSelect
        label={said.reason}
        description={said.reasonAbout}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as Reason)}
        data={Object.entries(reasons).map(([value, label]) => ({
          value,
          label: label.charAt(0).toUpperCase() + label.slice(1),
        }))}
      />
      <Textarea
        label={said.note}
        description={said.noteAbout}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </Confirm>
  )
}

import { Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '../../../../../api/client.ts'
import { FormActions } from '../../../../../parts/form-actions.tsx'
import { Problem } from '../../../../../parts/problem.tsx'
import { texts as common } from '../../../../../texts/common.ts'
import { texts } from '../../../../../texts/key.ts'
import { MoreAboutFields, NameField, OwnerField } from '../../form/about-fields.tsx'
import { AccessFields } from '../../form/access-fields.tsx'
import { LimitFields } from '../../form/limit-fields.tsx'
import { RestrictionFields } from '../../form/restriction-fields.tsx'
import { StartField } from '../../form/start-field.tsx'
import { useKeyForm, type KeyForm } from '../../form/use-key-form.ts'
import { UsesFields } from '../../form/uses-fields.tsx'
import { fieldsOf, partsOf, valuesOf, type Part, type Traits } from '../../form/values.ts'
import { useKeyChanged } from '../../mutations.ts'
import type { Key } from '../../queries.ts'
import { Replayed } from './replayed.tsx'

export type Edited = 'about' | 'access' | 'restrictions' | 'limits'

interface Props {
  readonly keyOf: Key
  readonly edited: Edited
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** The parts of a key that are changed together. */
const parts: Readonly<Record<Edited, readonly Part[]>> = {
  about: ['about', 'start'],
  access: ['access'],
  restrictions: ['restrictions'],
  limits: ['limits', 'uses'],
}

export function EditDialog({ title, opened, onClose, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.editTitle(title)} size="lg">
      <EditForm onClose={onClose} {...rest} />
    </Modal>
  )
}

function EditForm({ keyOf: key, edited, onClose }: Omit<Props, 'opened' | 'title'>) {
  const changed = useKeyChanged()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: Traits) => call('keysUpdate', { params: { key_id: key.id }, body }),
    onSuccess: async (now) => {
      onClose()
      await changed(now)
    },
  })
  const form = useKeyForm(valuesOf(key), error)
  const submit = (): void => mutate({ ...said(edited, form), version: key.version })
  return (
    <form onSubmit={form.onSubmit(submit)}>
      <Stack>
        <Fields form={form} edited={edited} keyId={key.id} />
        <Problem error={error} fields={fieldsOf(form.values)} />
        <FormActions action={common.save} isPending={isPending} disabled={!form.isDirty()} onCancel={onClose} />
      </Stack>
    </form>
  )
}

/** What was changed, and nothing else: uses that were left alone may have been spent meanwhile. */
function said(edited: Edited, form: KeyForm): Traits {
  const all = parts[edited].flatMap((part) => Object.entries(partsOf[part](form.getValues())))
  return Object.fromEntries(all.filter(([name]) => form.isDirty(name)))
}

interface FieldsProps {
  readonly form: KeyForm
  readonly edited: Edited
  readonly keyId: string
}

function Fields({ form, edited, keyId }: FieldsProps): ReactNode {
  switch (edited) {
    case 'about':
      return (
        <>
          <NameField form={form} />
          <OwnerField form={form} />
          <StartField form={form} />
          <MoreAboutFields form={form} />
        </>
      )
    case 'access':
      return (
        <>
          <AccessFields form={form} />
          <Replayed keyId={keyId} form={form} part="access" />
        </>
      )
    case 'restrictions':
      return (
        <>
          <RestrictionFields form={form} />
          <Replayed keyId={keyId} form={form} part="restrictions" />
        </>
      )
    case 'limits':
      return (
        <>
          <LimitFields form={form} />
          <Replayed keyId={keyId} form={form} part="limits" />
          <UsesFields form={form} />
        </>
      )
  }
}

import { Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useFieldFaults } from '../../../api/use-field-faults.ts'
import { MomentField } from '../../../parts/moment-field.tsx'
import { FormActions } from '../../../parts/form-actions.tsx'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/root-keys.ts'
import type { Scope } from '../../session/visitor.ts'
import type { NewRootKey } from './mutations.ts'
import { ScopeChoice } from './scope-choice.tsx'

export interface Values {
  readonly name: string
  readonly scopes: Scope[]
  /** ISO 8601; null: no end. */
  readonly expires_at: string | null
}

interface Props {
  readonly initial: Values
  readonly action: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSave: (values: NewRootKey) => void
  readonly onClose: () => void
}

/** What may be said of a root key, new or not. */
export function RootKeyForm({ initial, action, isPending, error, onSave, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: initial,
    validate: { scopes: (scopes) => (scopes.length === 0 ? texts.choose : null) },
  })
  useFieldFaults(form, error, ['name', 'scopes', 'expires_at'])
  return (
    <form onSubmit={form.onSubmit(onSave)}>
      <Stack>
        <TextInput
          label={texts.name}
          description={texts.nameHint}
          autoComplete="off"
          required
          withAsterisk={false}
          maxLength={200}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <ScopeChoice
          value={form.values.scopes}
          onChange={(scopes) => form.setFieldValue('scopes', scopes)}
          error={(form.errors['scopes'] as string | undefined) ?? null}
          granted={initial.scopes}
        />
        <MomentField
          label={texts.expires}
          description={texts.expiresHint}
          value={form.values.expires_at}
          onChange={(at) => form.setFieldValue('expires_at', at)}
          minDate={new Date()}
          error={form.errors['expires_at']}
        />
        <Problem error={error} />
        <FormActions action={action} isPending={isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}

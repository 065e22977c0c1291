import { MultiSelect, TagsInput } from '@mantine/core'
import { texts } from '../../../../texts/key-form.ts'
import { useRoles } from '../queries.ts'
import type { KeyForm } from './use-key-form.ts'

export function AccessFields({ form }: { readonly form: KeyForm }) {
  const { data: roles = [] } = useRoles()
  return (
    <>
      <TagsInput
        label={texts.permissions}
        description={texts.permissionsAbout}
        splitChars={[',', ' ']}
        acceptValueOnBlur
        {...form.getInputProps('permissions')}
      />
      {(roles.length > 0 || form.values.roles.length > 0) && (
        <MultiSelect
          label={texts.roles}
          description={texts.rolesAbout}
          data={roles.map(({ name }) => name)}
          {...form.getInputProps('roles')}
        />
      )}
    </>
  )
}

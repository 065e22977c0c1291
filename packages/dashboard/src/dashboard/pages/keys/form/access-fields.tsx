import { MultiSelect, TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { texts } from '../../../../texts/key-form.ts'
import { rolesQuery } from '../queries.ts'
import type { KeyForm } from './use-key-form.ts'

export function AccessFields({ form }: { readonly form: KeyForm }) {
  const { data: roles = [] } = useQuery(rolesQuery)
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

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../api/client.ts'
import { rolesQuery, type Role } from '../../keys/queries.ts'

export function useReloadRoles(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: rolesQuery.queryKey })
}

export function useSaveRole(onSaved: () => void) {
  const reload = useReloadRoles()
  return useMutation({
    mutationFn: ({ name, permissions }: Role) => call('rolesSave', { params: { name }, body: { permissions } }),
    onSuccess: async () => {
      await reload()
      onSaved()
    },
  })
}

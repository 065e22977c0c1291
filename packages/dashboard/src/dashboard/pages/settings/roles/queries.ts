import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'

export type Role = Output<'rolesList'>['items'][number]

export function useReloadRoles(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['roles'] })
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

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@why401/service/api'
import { call } from '../../../../api/client.ts'

export type ProjectSettings = Output<'settingsGet'>
export type ProjectPatch = Input<'settingsUpdate'>['body']

const settingsKey = ['settings'] as const

export function useProjectSettings() {
  return useQuery({ queryKey: settingsKey, queryFn: ({ signal }) => call('settingsGet', {}, signal) })
}

/** The name of the project stands in the shell, too. */
export function useSaveProject() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ProjectPatch) => call('settingsUpdate', { body }),
    onSuccess: (saved) => {
      client.setQueryData(settingsKey, saved)
      return client.invalidateQueries({ queryKey: ['me'] })
    },
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@why401/service/api'
import { call } from '../../../../api/client.ts'
import { visitorKey } from '../../../session/visitor.ts'
import { settingsQuery } from './queries.ts'

export type ProjectPatch = Input<'settingsUpdate'>['body']

/** The name of the project stands in the shell, too. */
export function useSaveProject() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ProjectPatch) => call('settingsUpdate', { body }),
    onSuccess: (saved) => {
      client.setQueryData(settingsQuery.queryKey, saved)
      return client.invalidateQueries({ queryKey: visitorKey })
    },
  })
}

/** Refuses all keys of the project, or no longer. */
export function useChangeSuspension(to: 'projectSuspend' | 'projectResume'): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    client.setQueryData(settingsQuery.queryKey, await call(to, {}))
  }
}

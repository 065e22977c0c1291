import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CheckDocument, EnvDocument, LocalSession, VariablesDocument } from '../../../../../cli/src/ui/protocol.ts'
import { ask } from './ask.ts'

/** One for all parts of the page. What is on disk is looked at again whenever it is shown again. */
const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5000 } } })

export function WithServer({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

export const useLocalSession = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => ask<LocalSession>('/local/session', undefined, signal),
  })

export const useCheck = () =>
  useQuery({ queryKey: ['check'], queryFn: ({ signal }) => ask<CheckDocument>('/local/check', undefined, signal) })

export const useVariables = () =>
  useQuery({ queryKey: ['env'], queryFn: ({ signal }) => ask<VariablesDocument>('/local/env', undefined, signal) })

export const useVariable = (name: string) =>
  useQuery({
    queryKey: ['env', name],
    queryFn: ({ signal }) => ask<EnvDocument>(`/local/env?variable=${encodeURIComponent(name)}`, undefined, signal),
  })

/** After files were written: whatever was read of them is old. */
export function useFilesChanged(): () => void {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries()
}

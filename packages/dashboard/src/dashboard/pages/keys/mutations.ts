import { useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { Output } from '@why401/service/api'
import type { Key } from './queries.ts'

type Page = Output<'keysList'>

/** After a key was changed: it is shown as it stands now, here and in the lists, and what is told about it is asked for anew. */
export function useKeyChanged(): (key: Key) => Promise<void> {
  const client = useQueryClient()
  return async (key) => {
    client.setQueryData(['key', key.id], key)
    client.setQueriesData<InfiniteData<Page>>({ queryKey: ['keys'] }, (lists) => lists && withKey(lists, key))
    await client.invalidateQueries({ queryKey: ['of-key', key.id] })
  }
}

/** After keys were added: lists begin anew. */
export function useKeyAdded(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.resetQueries({ queryKey: ['keys'] }),
      client.invalidateQueries({ queryKey: ['keys-total'] }),
    ])
  }
}

function withKey(lists: InfiniteData<Page>, key: Key): InfiniteData<Page> {
  const pages = lists.pages.map((page) =>
    page.items.some(({ id }) => id === key.id)
      ? { ...page, items: page.items.map((each) => (each.id === key.id ? key : each)) }
      : page,
  )
  return { ...lists, pages }
}

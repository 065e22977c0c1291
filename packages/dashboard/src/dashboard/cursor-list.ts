import { infiniteQueryOptions } from '@tanstack/react-query'

interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly cursor: string | null
}

/** A list that the API gives page by page. */
export const cursorList = <Item>(
  queryKey: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<PageOf<Item>>,
) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })

export type CursorList<Item> = ReturnType<typeof cursorList<Item>>

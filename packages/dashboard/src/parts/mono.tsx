import { Text } from '@mantine/core'

/** Evidence: ids, addresses, routes, as they are. `isWhole`: broken into lines rather than cut off. */
export function Mono({ children, isWhole = false }: { readonly children: string; readonly isWhole?: boolean }) {
  const wrapped = isWhole ? { style: { overflowWrap: 'anywhere' as const } } : {}
  return (
    <Text span ff="monospace" fz="0.8125rem" title={isWhole ? undefined : children} {...wrapped}>
      {children}
    </Text>
  )
}

import { Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CopyBlock } from '../../../../parts/copy-block.tsx'
import { Failed } from '../../../../parts/failed.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts } from '../../../../texts/keyspaces.ts'
import { formatQuery } from './queries.ts'

/** How programs that search for leaked keys recognise these. */
export function ScannerFormat({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(formatQuery(id))
  return (
    <Section title={texts.format}>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton height={96} />}
      {data && (
        <Stack gap="xs">
          <Text size="sm">
            {texts.formatAbout} {texts.bits(data.random_bits)}
          </Text>
          <CopyBlock text={data.pattern} label={texts.copyPattern} />
        </Stack>
      )}
    </Section>
  )
}

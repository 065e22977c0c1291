import { Stack, Text } from '@mantine/core'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { Section } from '../../../parts/section.tsx'
import { one as texts } from '../../../texts/refusals.ts'
import { answerText } from './answer-text.ts'
import type { Explained } from './queries.ts'

export function Told({ of: { told } }: { readonly of: Pick<Explained, 'told'> }) {
  return (
    <Section title={texts.told}>
      <Stack gap="sm">
        <Text size="sm">{texts.toldBy(told.profile)}</Text>
        <CopyBlock text={answerText(told)} label={texts.copyAnswer} />
        <Text size="xs" c="dimmed">
          {texts.profileNow}
        </Text>
      </Stack>
    </Section>
  )
}

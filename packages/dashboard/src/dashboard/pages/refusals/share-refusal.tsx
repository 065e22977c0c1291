import { Stack, Text } from '@mantine/core'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { Section } from '../../../parts/section.tsx'
import { one as texts } from '../../../texts/refusals.ts'
import type { Explained } from './queries.ts'

/** How the caller reads the same record: by showing the key that was refused. */
export function ShareRefusal({ of: { request_id, fingerprint } }: { readonly of: Explained }) {
  const { origin } = location
  const link = `${origin}/refusals/${request_id}`
  return (
    <Section title={texts.share}>
      <Stack gap="sm">
        {fingerprint === null ? (
          <Text size="sm">{texts.shareNothing}</Text>
        ) : (
          <>
            <Text size="sm">{texts.shareAbout}</Text>
            <Labelled
              label={texts.byCommand}
              text={`WHY401_URL=${origin} why401 keys why ${request_id} --var API_KEY`}
            />
            <Labelled
              label={texts.byCurl}
              text={`curl ${origin}/v1/refusals/${request_id} -H "Authorization: Bearer $API_KEY"`}
            />
          </>
        )}
        <Labelled label={texts.forTeam} text={link} />
      </Stack>
    </Section>
  )
}

function Labelled({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {label}
      </Text>
      <CopyBlock text={text} label={`${texts.copy}: ${label}`} />
    </div>
  )
}

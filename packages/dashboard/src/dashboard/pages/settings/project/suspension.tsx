import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Ago } from '../../../../parts/ago.tsx'
import { Confirm } from '../../../../parts/confirm.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts as ofAll } from '../../../../texts/settings.ts'
import { useMay } from '../../../session/session.tsx'
import { useChangeSuspension } from './mutations.ts'
import type { ProjectSettings } from './queries.ts'

const texts = ofAll.suspension

/** Whether the project's keys are refused, all of them, and the button that changes it. */
export function Suspension({ of: { suspended_at: at, suspended_by: by } }: { readonly of: ProjectSettings }) {
  const mayWrite = useMay('settings:write')
  const [isAsking, { open, close }] = useDisclosure()
  const run = useChangeSuspension(at === null ? 'projectSuspend' : 'projectResume')
  const mayChange = mayWrite && by !== 'operator'
  const change = (
    <Button size="xs" variant="default" onClick={open}>
      {at === null ? texts.suspend : texts.resume}
    </Button>
  )
  const about = at === null ? texts.about : texts.resumeAbout
  return (
    <Section title={texts.title} actions={mayChange && change}>
      {at !== null && (
        <Text size="sm" fw={600}>
          {texts.since} <Ago at={at} />
        </Text>
      )}
      <Text size="sm">{by === 'operator' ? texts.byOperator : about}</Text>
      <Confirm
        opened={isAsking}
        onClose={close}
        title={at === null ? texts.suspend : texts.resume}
        action={at === null ? texts.suspendAction : texts.resumeAction}
        isDangerous={at === null}
        run={run}
      >
        <Text size="sm">{about}</Text>
      </Confirm>
    </Section>
  )
}

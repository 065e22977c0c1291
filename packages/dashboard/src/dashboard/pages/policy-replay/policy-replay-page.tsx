import { Button, Group, NumberInput, Stack, TagsInput, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../../parts/empty.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Section } from '../../../parts/section.tsx'
import { texts } from '../../../texts/policy-replay.ts'
import { useFilters } from '../../address/use-filters.ts'
import { PolicyReplay } from '../refusals/policy-replay.tsx'
import { KeySelect } from './key-select.tsx'

const names = ['key_id'] as const

/** Restrictions tried on the calls that a key had. */
export function PolicyReplayPage() {
  const { filters, change } = useFilters(names)
  const [ips, setIps] = useState<string[]>([])
  const [limit, setLimit] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(60)
  const limits = limit === null ? [] : [{ name: 'tried', limit, window_seconds: seconds }]
  const keyId = filters.key_id ?? null
  return (
    <>
      <PageHead title={texts.title} about={texts.about} />
      <Stack gap="lg" maw="54rem">
        <Stack gap="sm">
          <KeySelect keyId={keyId} onChange={(key_id) => change({ key_id })} />
          <TagsInput
            label={texts.ips}
            description={texts.ipsHint}
            value={ips}
            onChange={setIps}
            splitChars={[',', ' ']}
            maw="30rem"
          />
          <Group gap="sm" align="flex-end">
            <NumberInput
              label={texts.limit}
              value={limit ?? ''}
              onChange={(value) => setLimit(typeof value === 'number' && value >= 1 ? value : null)}
              min={1}
              allowDecimal={false}
              w="9rem"
            />
            <NumberInput
              label={texts.window}
              value={seconds}
              onChange={(value) => setSeconds(typeof value === 'number' && value >= 1 ? value : 60)}
              min={1}
              allowDecimal={false}
              w="9rem"
            />
          </Group>
          <Text size="xs" c="dimmed">
            {texts.noOthers}
          </Text>
        </Stack>
        {keyId === null ? (
          <Empty icon={IconHistory} title={texts.chooseFirst} hint={texts.chooseFirstHint} />
        ) : (
          <Section
            title={texts.before}
            actions={
              <Button size="xs" variant="default" component={Link} href={`/keys/${keyId}`}>
                {texts.openKey}
              </Button>
            }
          >
            <PolicyReplay keyId={keyId} restrictions={{ ips, limits }} />
          </Section>
        )}
      </Stack>
    </>
  )
}

import { Tabs, Text } from '@mantine/core'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/local.ts'
import { LastFix } from '../fix/last-fix.tsx'
import { useLocalSession, WithServer } from '../server/queries.tsx'
import { Findings } from './findings.tsx'
import { Variables } from './variables.tsx'
import styles from '../local.module.css'

/** The project that `why401 ui` was started in: what is wrong with its keys, and where each value comes from. */
export function Project() {
  return (
    <WithServer>
      <div className={styles['actions']}>
        <Directory />
        <Tabs defaultValue="findings" keepMounted={false}>
          <Tabs.List aria-label={texts.project} mb="md">
            <Tabs.Tab value="findings">{texts.findings}</Tabs.Tab>
            <Tabs.Tab value="variables">{texts.variables}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="findings">
            <Findings />
          </Tabs.Panel>
          <Tabs.Panel value="variables">
            <Variables />
          </Tabs.Panel>
        </Tabs>
        <LastFix order={2} />
      </div>
    </WithServer>
  )
}

function Directory() {
  const { data, error } = useLocalSession()
  return (
    <>
      <Problem error={error} />
      <Text size="sm" c="dimmed" className={styles['mono'] ?? ''}>
        {data?.directory ?? '\u00a0'}
      </Text>
    </>
  )
}

import { Tabs, Title } from '@mantine/core'
import { texts as common } from '../texts/common.ts'
import { texts } from '../texts/workbench.ts'
import { Desk } from './desk.tsx'
import { Header } from './header.tsx'
import type { LocalParts } from './local-parts.ts'
import styles from './workbench.module.css'

/** @param props.local what a program on this machine adds; null where the page stands alone. */
export function Workbench({ local }: { readonly local: LocalParts | null }) {
  return (
    <>
      <a className={styles['skip']} href="#content">
        {common.skipToContent}
      </a>
      <Header isLocal={local !== null} />
      <main id="content" className={styles['main']} tabIndex={-1}>
        <Title order={1} className="visually-hidden">
          {texts.title}
        </Title>
        {local ? <WithProject local={local} /> : <Desk local={null} />}
      </main>
    </>
  )
}

function WithProject({ local }: { readonly local: LocalParts }) {
  return (
    <Tabs defaultValue="workbench" keepMounted>
      <Tabs.List aria-label={texts.sections} mb="md">
        <Tabs.Tab value="workbench">{texts.workbench}</Tabs.Tab>
        <Tabs.Tab value="project">{texts.project}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="workbench">
        <Desk local={local} />
      </Tabs.Panel>
      <Tabs.Panel value="project">
        <local.Project />
      </Tabs.Panel>
    </Tabs>
  )
}

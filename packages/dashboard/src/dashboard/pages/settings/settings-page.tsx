import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocation, useParams } from 'wouter'
import { PageHead } from '../../../parts/page-head.tsx'
import { texts } from '../../../texts/settings.ts'
import { useMay } from '../../session/session.tsx'
import type { Scope } from '../../session/visitor.ts'
import { NotFound } from '../not-found.tsx'
import { KeyspacesTab } from './keyspaces/keyspaces-tab.tsx'
import { ProjectTab } from './project/project-tab.tsx'
import { RolesTab } from './roles/roles-tab.tsx'
import { WebhooksTab } from './webhooks/webhooks-tab.tsx'

const tabs = ['project', 'keyspaces', 'roles', 'webhooks'] as const

type Tab = (typeof tabs)[number]

const readBy: Readonly<Record<Tab, Scope>> = {
  project: 'settings:read',
  keyspaces: 'keyspaces:read',
  roles: 'keyspaces:read',
  webhooks: 'webhooks:read',
}

const shown: Readonly<Record<Tab, () => ReactNode>> = {
  project: () => <ProjectTab />,
  keyspaces: () => <KeyspacesTab />,
  roles: () => <RolesTab />,
  webhooks: () => <WebhooksTab />,
}

/** Tabs with addresses of their own: `/settings/webhooks/wh_…`. */
export function SettingsPage() {
  const { tab = 'project' } = useParams<{ tab?: string }>()
  const [, navigate] = useLocation()
  const chosen = tabs.find((each) => each === tab)
  if (!chosen) return <NotFound />
  return (
    <>
      <PageHead title={texts.title} />
      <Tabs value={chosen} onChange={(next) => next && navigate(`/settings/${next}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map((each) => (
            <TabFor key={each} tab={each} />
          ))}
        </Tabs.List>
        <Tabs.Panel value={chosen}>{shown[chosen]()}</Tabs.Panel>
      </Tabs>
    </>
  )
}

function TabFor({ tab }: { readonly tab: Tab }) {
  return useMay(readBy[tab]) ? (
    <Tabs.Tab value={tab} px="sm">
      {texts.tabs[tab]}
    </Tabs.Tab>
  ) : null
}

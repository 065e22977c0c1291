import { NavLink } from '@mantine/core'
import {
  IconBan,
  IconChartBar,
  IconHistory,
  IconKey,
  IconSettings,
  IconShieldLock,
  IconStethoscope,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { texts } from '../../texts/shell.ts'
import { useSession } from '../session/session.tsx'
import type { Scope } from '../session/visitor.ts'

interface Section {
  readonly path: string
  readonly label: string
  readonly icon: Icon
  /** Pages that are reached from it alone. */
  readonly below?: string
  /** Who may not read it does not see it. */
  readonly scope: Scope | null
}

const { nav } = texts

const sections: readonly Section[] = [
  { path: '/keys', label: nav.keys, icon: IconKey, scope: 'keys:read' },
  { path: '/refusals', label: nav.refusals, below: '/policy-replay', icon: IconBan, scope: 'refusals:read' },
  { path: '/usage', label: nav.usage, icon: IconChartBar, scope: 'usage:read' },
  { path: '/audit', label: nav.audit, icon: IconHistory, scope: 'audit:read' },
  { path: '/members', label: nav.members, icon: IconUsers, scope: 'members:read' },
  { path: '/root-keys', label: nav.rootKeys, icon: IconShieldLock, scope: 'rootkeys:read' },
  { path: '/settings', label: nav.settings, icon: IconSettings, scope: null },
]

export function Navigation({ onChoose }: { readonly onChoose?: () => void }) {
  const [location] = useLocation()
  const { current } = useSession()
  const may = (scope: Scope | null): boolean => scope === null || current.scopes.includes(scope)
  const isHere = (path: string, below?: string): boolean =>
    location === path || location === below || location.startsWith(`${path}/`)
  return (
    <nav aria-label={texts.sections}>
      {sections
        .filter(({ scope }) => may(scope))
        .map(({ path, below, label, icon: Sign }) => (
          <NavLink
            key={path}
            component={Link}
            href={path}
            label={label}
            leftSection={<Sign size={18} stroke={1.6} />}
            active={isHere(path, below)}
            aria-current={isHere(path) ? 'page' : undefined}
            {...(onChoose ? { onClick: onChoose } : {})}
          />
        ))}
      <NavLink
        component="a"
        href="/workbench"
        label={nav.workbench}
        leftSection={<IconStethoscope size={18} stroke={1.6} />}
      />
    </nav>
  )
}

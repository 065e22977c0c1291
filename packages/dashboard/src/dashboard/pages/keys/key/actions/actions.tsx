import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCalendarOff,
  IconCircleX,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
} from '@tabler/icons-react'
import { lazy, useRef, useState, type ReactNode } from 'react'
import { WhenOpened } from '../../../../../parts/when-opened.tsx'
import { texts } from '../../../../../texts/key-actions.ts'
import { useMay } from '../../../../session/session.tsx'
import type { Key } from '../../queries.ts'

const ActionDialog = lazy(async () => ({ default: (await import('./dialogs.tsx')).ActionDialog }))

const actions = ['rotate', 'disable', 'enable', 'expire', 'leaked', 'revoke', 'restore'] as const

export type Action = (typeof actions)[number]

export interface ActionProps {
  readonly keyOf: Key
  readonly opened: boolean
  readonly onClose: () => void
}

/** What can be done to the key as it stands, by whoever looks at it. */
export function Actions({ keyOf: key }: { readonly keyOf: Key }) {
  const mayWrite = useMay('keys:write')
  const mayReportLeaks = useMay('leaks:write')
  const [action, setAction] = useState<Action | null>(null)
  if (!mayWrite) return null
  const isRevoked = key.revoked_at !== null
  const button = (name: Action, icon: ReactNode): ReactNode => (
    <Button variant="default" leftSection={icon} onClick={() => setAction(name)}>
      {texts[name].open}
    </Button>
  )
  return (
    <>
      {isRevoked && button('restore', <IconArrowBackUp size={16} aria-hidden="true" />)}
      {!isRevoked && key.successor_id === null && button('rotate', <IconRefresh size={16} aria-hidden="true" />)}
      {!isRevoked &&
        (key.disabled_at === null
          ? button('disable', <IconPlayerPause size={16} aria-hidden="true" />)
          : button('enable', <IconPlayerPlay size={16} aria-hidden="true" />))}
      {!isRevoked && <More onChoose={setAction} mayReport={mayReportLeaks && key.revoke_reason !== 'leaked'} />}
      {actions.map((name) => (
        <WhenOpened key={name} opened={action === name}>
          {(opened) => <ActionDialog action={name} keyOf={key} opened={opened} onClose={() => setAction(null)} />}
        </WhenOpened>
      ))}
    </>
  )
}

interface MoreProps {
  readonly onChoose: (action: Action) => void
  readonly mayReport: boolean
}

function More({ onChoose, mayReport }: MoreProps) {
  const button = useRef<HTMLButtonElement>(null)
  const choose = (action: Action): void => {
    // The dialog gives the focus back to what had it: the item is gone by then.
    button.current?.focus()
    onChoose(action)
  }
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon ref={button} variant="default" size={36} aria-label={texts.more}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCalendarOff size={16} />} onClick={() => choose('expire')}>
          {texts.expire.open}
        </Menu.Item>
        {mayReport && (
          <Menu.Item leftSection={<IconAlertTriangle size={16} />} onClick={() => choose('leaked')}>
            {texts.leaked.open}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconCircleX size={16} />} onClick={() => choose('revoke')}>
          {texts.revoke.open}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

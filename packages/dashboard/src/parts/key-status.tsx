import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockPause,
  IconClockX,
  IconPlayerPause,
  type Icon,
} from '@tabler/icons-react'
import type { Output } from '@why401/service/api'
import { texts } from '../texts/key-status.ts'
import { Status, type Tone } from './status.tsx'

export type KeyStatus = Output<'keysGet'>['status']

const looks: Readonly<Record<KeyStatus, { readonly tone: Tone; readonly icon: Icon }>> = {
  active: { tone: 'good', icon: IconCircleCheck },
  expiring: { tone: 'warning', icon: IconClock },
  pending: { tone: 'quiet', icon: IconClockPause },
  expired: { tone: 'bad', icon: IconClockX },
  disabled: { tone: 'quiet', icon: IconPlayerPause },
  superseded: { tone: 'quiet', icon: IconArrowsExchange },
  revoked: { tone: 'bad', icon: IconCircleX },
  leaked: { tone: 'bad', icon: IconAlertTriangle },
}

export function KeyStatusSign({ status }: { readonly status: KeyStatus }) {
  return <Status {...looks[status]} word={texts[status]} />
}

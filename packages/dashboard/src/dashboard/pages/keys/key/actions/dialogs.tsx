import type { ComponentType } from 'react'
import type { Action, ActionProps } from './actions.tsx'
import { ExpireDialog } from './expire-dialog.tsx'
import { LeakedDialog } from './leaked-dialog.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { RotateDialog } from './rotate-dialog.tsx'
import { DisableDialog, EnableDialog, RestoreDialog } from './switch-dialogs.tsx'

const dialogs: Readonly<Record<Action, ComponentType<ActionProps>>> = {
  rotate: RotateDialog,
  disable: DisableDialog,
  enable: EnableDialog,
  expire: ExpireDialog,
  leaked: LeakedDialog,
  revoke: RevokeDialog,
  restore: RestoreDialog,
}

/** In a chunk of their own, which is loaded when one of them is opened for the first time. */
export function ActionDialog({ action, ...props }: ActionProps & { readonly action: Action }) {
  const Dialog = dialogs[action]
  return <Dialog {...props} />
}

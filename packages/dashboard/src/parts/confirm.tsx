import { Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { FormActions } from './form-actions.tsx'
import { Problem } from './problem.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  /** What the button does, as a verb: "Revoke". */
  readonly action: string
  readonly isDangerous?: boolean
  /** Does it. The dialog stays, with the error, when it fails. */
  readonly run: () => Promise<unknown>
  /** What will happen, and what has to be said about it. */
  readonly children: ReactNode
}

/** Asks before something is done that others will notice. */
export function Confirm({ opened, onClose, title, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Question onClose={onClose} {...rest} />
    </Modal>
  )
}

function Question({ onClose, action, isDangerous = false, run, children }: Omit<Props, 'opened' | 'title'>) {
  const { mutate, isPending, error } = useMutation({ mutationFn: run, onSuccess: onClose })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <Stack>
        {children}
        <Problem error={error} />
        <FormActions action={action} isPending={isPending} isDangerous={isDangerous} onCancel={onClose} />
      </Stack>
    </form>
  )
}

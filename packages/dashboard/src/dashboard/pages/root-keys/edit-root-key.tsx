import { Modal } from '@mantine/core'
import { texts as common } from '../../../texts/common.ts'
import { texts } from '../../../texts/root-keys.ts'
import type { Scope } from '../../session/visitor.ts'
import { useChangeRootKey } from './mutations.ts'
import type { RootKey } from './queries.ts'
import { RootKeyForm } from './root-key-form.tsx'

interface Props {
  readonly rootKey: RootKey | null
  readonly onClose: () => void
}

export function EditRootKey({ rootKey, onClose }: Props) {
  return (
    <Modal opened={rootKey !== null} onClose={onClose} title={texts.editTitle} size="lg">
      {rootKey && <Content rootKey={rootKey} onClose={onClose} />}
    </Modal>
  )
}

function Content({ rootKey, onClose }: { readonly rootKey: RootKey; readonly onClose: () => void }) {
  const { mutate, isPending, error } = useChangeRootKey(rootKey.id, onClose)
  const { name, scopes, expires_at } = rootKey
  return (
    <RootKeyForm
      initial={{ name, scopes: scopes as Scope[], expires_at }}
      action={common.save}
      isPending={isPending}
      error={error}
      onSave={mutate}
      onClose={onClose}
    />
  )
}

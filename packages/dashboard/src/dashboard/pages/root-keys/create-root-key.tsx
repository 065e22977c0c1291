import { Modal, Text } from '@mantine/core'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { ShownOnce } from '../../../parts/shown-once.tsx'
import { texts } from '../../../texts/root-keys.ts'
import { useCreateRootKey } from './mutations.ts'
import { RootKeyForm, type Values } from './root-key-form.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

export function CreateRootKey({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.create} size="lg" closeOnClickOutside={false}>
      <Content onClose={onClose} />
    </Modal>
  )
}

const empty: Values = { name: '', scopes: ['keys:verify'], expires_at: null }

/** The form, and then the key: gone when the dialog is closed. */
function Content({ onClose }: Pick<Props, 'onClose'>) {
  const { mutate, data, isPending, error } = useCreateRootKey()
  if (data) return <NewRootKey text={data.text} onClose={onClose} />
  return (
    <RootKeyForm
      initial={empty}
      action={texts.createAction}
      isPending={isPending}
      error={error}
      onSave={mutate}
      onClose={onClose}
    />
  )
}

function NewRootKey({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <ShownOnce title={texts.shownTitle} about={texts.shownAbout} text={text} label={texts.copyKey} onDone={onClose}>
      <div>
        <Text size="xs" c="dimmed" mb={4}>
          {texts.envLine}
        </Text>
        <CopyBlock text={`WHY401_ROOT_KEY=${text}`} label={texts.copyLine} />
      </div>
    </ShownOnce>
  )
}

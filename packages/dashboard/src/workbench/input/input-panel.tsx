import { Button, FileButton, NativeSelect, Text } from '@mantine/core'
import { IconFolderOpen, IconX } from '@tabler/icons-react'
import type { InputKind } from '@why401/core'
import { useRef, useState } from 'react'
import { texts } from '../../texts/workbench.ts'
import { longestShown } from '../engine/longest-shown.ts'
import type { Reading, Span } from '../engine/messages.ts'
import { Editor } from './editor.tsx'
import { LargeInput } from './large-input.tsx'
import { readFile } from './read-file.ts'
import { useDrop } from './use-drop.ts'
import styles from './input.module.css'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  readonly as: InputKind | 'auto'
  readonly onAs: (as: InputKind | 'auto') => void
  readonly reading: Reading | null
  readonly spans: readonly Span[]
  readonly shown: Span | null
  /** The user asks for the answer now. */
  readonly onWant: () => void
}

const kinds = Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))

export function InputPanel({ text, onText, as, onAs, reading, spans, shown, onWant }: Props) {
  const panel = useRef<HTMLElement>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const take = async (file: File | null): Promise<void> => {
    const read = file && (await readFile(file))
    if (!read) return
    setRefusal(read.ok ? null : read.reason)
    if (read.ok) onText(read.text)
  }
  const isDragging = useDrop(take)
  const detected = as === 'auto' && reading?.ok ? reading.kind : null
  return (
    <section ref={panel} className={styles['panel']} aria-label={texts.input} data-dragging={isDragging}>
      {text.length > longestShown ? (
        <LargeInput length={text.length} reading={reading} />
      ) : (
        <Editor text={text} onText={onText} spans={spans} shown={shown} onWant={onWant} label={texts.input} />
      )}
      {refusal && (
        <Text size="sm" c="error" role="alert">
          {refusal}
        </Text>
      )}
      <div className={styles['tools']}>
        <NativeSelect
          size="xs"
          label={texts.readAs}
          className={styles['kind'] ?? ''}
          value={as}
          onChange={({ target }) => onAs(target.value as InputKind | 'auto')}
          data={[{ value: 'auto', label: texts.detected(detected) }, ...kinds]}
        />
        <FileButton onChange={take}>
          {(props) => (
            <Button {...props} size="xs" variant="default" leftSection={<IconFolderOpen size={15} stroke={1.6} />}>
              {texts.openFile}
            </Button>
          )}
        </FileButton>
        <Button
          size="xs"
          variant="default"
          disabled={text === ''}
          leftSection={<IconX size={15} stroke={1.6} />}
          onClick={() => {
            onText('')
            setRefusal(null)
            panel.current?.querySelector('textarea')?.focus()
          }}
        >
          {texts.clear}
        </Button>
      </div>
      {isDragging && <div className={styles['drop']}>{texts.dropHere}</div>}
    </section>
  )
}

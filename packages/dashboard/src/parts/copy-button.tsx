import { ActionIcon, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { texts } from '../texts/common.ts'

interface Props {
  readonly value: string
  /** What is copied, as the button says it: "Copy the key". */
  readonly label: string
  readonly onCopied?: () => void
}

/** Copies a text. Where the browser does not allow that (plain HTTP), it says so: the text beside it can be selected. */
export function CopyButton({ value, label, onCopied }: Props) {
  const { copy, copied, error } = useClipboard({ timeout: 2000 })
  const said = error ? texts.cannotCopy : copied ? texts.copied : ''
  const Sign = copied ? IconCheck : IconCopy
  const press = (): void => {
    copy(value)
    onCopied?.()
  }
  return (
    <>
      <Tooltip label={said === '' ? label : said} withArrow>
        <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={press}>
          <Sign size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}

import { Modal, Stack } from '@mantine/core'
import { CopyBlock } from '../../../parts/copy-block.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { exactly } from '../../../texts/moment.ts'
import { Mono } from '../../../parts/mono.tsx'
import { texts } from '../../../texts/audit.ts'
import type { Entry } from './queries.ts'
import { Who } from './who.tsx'

interface Props {
  readonly of: Entry | null
  readonly names: ReadonlyMap<string, string>
  readonly onClose: () => void
}

export function EntryDetails({ of, names, onClose }: Props) {
  return (
    <Modal opened={of !== null} onClose={onClose} title={of ? texts.entry(of.sequence) : ''} size="lg">
      {of && (
        <Stack>
          <Facts
            of={[
              [texts.when, exactly(of.at)],
              [texts.what, <Mono key="what">{of.action}</Mono>],
              [texts.who, <Who key="who" actor={of.actor} names={names} />],
              [
                texts.target,
                <Mono key="about" isWhole>
                  {of.target}
                </Mono>,
              ],
              [
                texts.hash,
                <Mono key="hash" isWhole>
                  {of.hash}
                </Mono>,
              ],
              [
                texts.previousHash,
                <Mono key="before" isWhole>
                  {of.previous_hash}
                </Mono>,
              ],
            ]}
          />
          <CopyBlock text={JSON.stringify(of.details, null, 2)} label={texts.copyDetails} />
        </Stack>
      )}
    </Modal>
  )
}

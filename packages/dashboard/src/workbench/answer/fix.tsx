import { Anchor, Text } from '@mantine/core'
import type { ReportedCause } from '@why401/core'
import { editWords } from '@why401/core'
import { texts } from '../../texts/workbench.ts'
import type { Command } from '../engine/messages.ts'
import { Copyable } from './copyable.tsx'
import { Section } from './section.tsx'
import styles from './answer.module.css'

interface Props {
  readonly cause: ReportedCause
  /** The request of the input, where it tells of a whole one. */
  readonly command: Command | null
}

export function Fix({ cause: { fix }, command }: Props) {
  const pages = fix.links.filter((link) => link.startsWith('https://'))
  // With the request itself at hand, nobody needs one of an address to be filled in.
  const commands = fix.commands.filter((text) => !(command && /^curl .*"\$URL"/.test(text)))
  return (
    <Section title={texts.fix}>
      <Text>{fix.summary}</Text>
      {fix.edits.length > 0 && (
        <ul className={styles['plain']}>
          {fix.edits.map((edit) => (
            <li key={JSON.stringify(edit)}>
              {texts.changes}: {editWords(edit)}
            </li>
          ))}
        </ul>
      )}
      {command && <OwnRequest command={command} />}
      {commands.map((text) => (
        <Copyable key={text} text={text} name={texts.commands} />
      ))}
      {pages.length > 0 && (
        <ul className={styles['plain']}>
          {pages.map((link) => (
            <li key={link}>
              <Anchor size="sm" href={link} target="_blank" rel="noreferrer">
                {link.replace('https://', '')} <span className="visually-hidden">{texts.opensElsewhere}</span>
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function OwnRequest({ command: { text, isFixed } }: { readonly command: Command }) {
  const name = isFixed ? texts.tryFixed : texts.tryAsSent
  const variable = /\$[A-Za-z_]\w*/.exec(text)?.[0]
  return (
    <div className={styles['column']} data-tight>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Copyable text={text} name={name} />
      <Text size="xs" c="dimmed">
        {variable && texts.commandHint(variable)} {text.includes('…') && texts.maskedHint}
      </Text>
    </div>
  )
}

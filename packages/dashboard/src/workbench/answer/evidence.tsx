import { Anchor, Button, Text } from '@mantine/core'
import { IconFocus2 } from '@tabler/icons-react'
import type { EvidenceItem, Quote } from '@why401/core'
import { placeOf } from '@why401/core'
import { texts } from '../../texts/workbench.ts'
import type { Span } from '../engine/messages.ts'
import { Section } from './section.tsx'
import styles from './answer.module.css'

interface Props {
  readonly items: readonly EvidenceItem[]
  /** Where the quote of each stands in the input. */
  readonly spans: readonly (Span | null)[]
  readonly shown: Span | null
  readonly onShow: (span: Span) => void
}

export function Evidence({ items, spans, shown, onShow }: Props) {
  return (
    <Section title={texts.evidence}>
      <ul className={styles['evidence']}>
        {items.map(({ text, quote, source }, at) => {
          const span = spans[at] ?? null
          return (
            <li key={text}>
              <Text size="sm">{text}</Text>
              {quote && <QuotedLine quote={quote} />}
              <div className={styles['evidenceLinks']}>
                {span && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    leftSection={<IconFocus2 size={14} stroke={1.6} />}
                    aria-pressed={span.start === shown?.start && span.end === shown.end}
                    onClick={() => onShow(span)}
                  >
                    {texts.showInText}
                  </Button>
                )}
                {source?.startsWith('https://') && (
                  <Anchor size="xs" href={source} target="_blank" rel="noreferrer">
                    {texts.source} <span className="visually-hidden">{texts.opensElsewhere}</span>
                  </Anchor>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The line of the input, keys masked, with the words that count marked in it. */
function QuotedLine({ quote }: { readonly quote: Quote }) {
  const end = quote.column + quote.length
  return (
    <figure className={styles['quote']}>
      <figcaption>{placeOf(quote)}</figcaption>
      <code>
        {quote.text.slice(0, quote.column)}
        <mark>{quote.text.slice(quote.column, end)}</mark>
        {quote.text.slice(end)}
      </code>
    </figure>
  )
}

import { Table } from '@mantine/core'
import { texts } from '../../../texts/local.ts'
import { compared, difference, type ComparedLine } from './compare.ts'
import type { Step } from './course.ts'
import { outcomeOf } from './step-words.ts'
import styles from '../local.module.css'

interface Props {
  readonly step: Step
  readonly base: Step | null
}

/** What was sent and what came back, beside the request that it is a change of. */
export function Comparison({ step, base }: Props) {
  const sides = base ? 2 : 1
  return (
    <Table className={styles['comparison'] ?? ''} data-sides={sides} aria-label={texts.now(step.sent.number)}>
      <Table.Thead>
        <Table.Tr>
          {base && <Table.Th>{texts.before(base.sent.number)}</Table.Th>}
          <Table.Th>{texts.now(step.sent.number)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Part title={texts.sent} before={base && base.sent.request} after={step.sent.request} />
      {step.answer && <Part title={texts.cameBack} before={base && answerLines(base)} after={answerLines(step)} />}
    </Table>
  )
}

interface PartProps {
  readonly title: string
  /** Null where nothing is compared. */
  readonly before: readonly string[] | null
  readonly after: readonly string[]
}

function Part({ title, before, after }: PartProps) {
  const lines = before ? compared(before, after) : after.map((line) => ({ before: line, after: line, isSame: true }))
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th scope="rowgroup" colSpan={before ? 2 : 1} className={styles['part'] ?? ''}>
          {title}
        </Table.Th>
      </Table.Tr>
      {lines.map((line, at) => (
        <Line key={`${at} ${line.before ?? ''}`} line={line} isPair={before !== null} />
      ))}
    </Table.Tbody>
  )
}

function Line({ line, isPair }: { readonly line: ComparedLine; readonly isPair: boolean }) {
  if (!isPair)
    return (
      <Table.Tr>
        <Table.Td>{line.after}</Table.Td>
      </Table.Tr>
    )
  return (
    <Table.Tr data-changed={!line.isSame}>
      <Side text={line.before} other={line.after} sign="−" isSame={line.isSame} />
      <Side text={line.after} other={line.before} sign="+" isSame={line.isSame} />
    </Table.Tr>
  )
}

interface SideProps {
  readonly text: string | null
  readonly other: string | null
  readonly sign: '−' | '+'
  readonly isSame: boolean
}

function Side({ text, other, sign, isSame }: SideProps) {
  if (text === null) return <Table.Td data-side="none" />
  if (isSame) return <Table.Td data-side="same">{text}</Table.Td>
  const [start, middle, end] = other === null ? [text, '', ''] : difference(text, other)
  const Changed = sign === '−' ? 'del' : 'ins'
  return (
    <Table.Td data-side={sign === '−' ? 'gone' : 'come'}>
      <span className={styles['sign']}>{sign}</span>
      {start}
      {middle !== '' && <Changed>{middle}</Changed>}
      {end}
    </Table.Td>
  )
}

/** Status first, then what else came. */
function answerLines(step: Step): readonly string[] {
  return [outcomeOf(step), ...(step.answer?.lines ?? [])]
}

import { Anchor, Title } from '@mantine/core'
import { Fragment } from 'react'
import { texts } from '../../texts/workbench.ts'
import type { Block, Inline } from './page-model.ts'

interface Leading {
  readonly onCause: (id: string) => void
  readonly isCause: (id: string) => boolean
}

/** Plain data as elements. Nothing changes its place, so places are good enough as keys. */
export function Blocks({ blocks, ...leading }: Leading & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => <OneBlock key={keyOf(block, at)} block={block} {...leading} />)
}

function OneBlock({ block, ...leading }: Leading & { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Title order={4} data-level={block.level}>
          <Inlines parts={block.text} {...leading} />
        </Title>
      )
    case 'paragraph':
      return (
        <p>
          <Inlines parts={block.text} {...leading} />
        </p>
      )
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'list':
      return <List block={block} {...leading} />
    case 'table':
      return <Table block={block} {...leading} />
  }
}

function List({
  block: { ordered, items },
  ...leading
}: Leading & { readonly block: Extract<Block, { kind: 'list' }> }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag>
      {items.map((item, at) => (
        <li key={keyOf(item, at)}>
          <Blocks blocks={item} {...leading} />
        </li>
      ))}
    </Tag>
  )
}

function Table({
  block: { header, rows },
  ...leading
}: Leading & { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell, at) => (
            <th key={keyOf(cell, at)} scope="col">
              <Inlines parts={cell} {...leading} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row, at)}>
            {row.map((cell, at) => (
              <td key={keyOf(cell, at)}>
                <Inlines parts={cell} {...leading} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Inlines({ parts, ...leading }: Leading & { readonly parts: readonly Inline[] }) {
  return parts.map((part, at) => <OneInline key={keyOf(part, at)} part={part} {...leading} />)
}

function OneInline({ part, ...leading }: Leading & { readonly part: Inline }) {
  if (part.kind === 'text') return <Fragment>{part.text}</Fragment>
  if (part.kind === 'code') return <code>{part.text}</code>
  const inner = <Inlines parts={part.text} {...leading} />
  if (part.kind === 'strong') return <strong>{inner}</strong>
  if (part.kind === 'emphasis') return <em>{inner}</em>
  if (leading.isCause(part.to))
    return (
      <Anchor component="button" type="button" inherit onClick={() => leading.onCause(part.to)}>
        {inner}
      </Anchor>
    )
  if (!part.to.startsWith('https://')) return inner
  return (
    <Anchor inherit href={part.to} target="_blank" rel="noreferrer">
      {inner} <span className="visually-hidden">{texts.opensElsewhere}</span>
    </Anchor>
  )
}

function keyOf(_: unknown, at: number): string {
  return String(at)
}

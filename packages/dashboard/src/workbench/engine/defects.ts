import type { KeyReading } from '@why401/core'
import type { Span } from './messages.ts'

/** Where the defects of a key stand in it. What has no width is marked with the characters around it. */
export function defectsIn(length: number, { defects }: Pick<KeyReading, 'defects'>): Span[] {
  return defects.flatMap((defect): Span[] => {
    if (defect.defect === 'edge-whitespace') {
      const { edge, names } = defect
      const start = { start: 0, end: names.length }
      const end = { start: length - names.length, end: length }
      return edge === 'both'
        ? [
            { start: 0, end: 1 },
            { start: length - 1, end: length },
          ]
        : [edge === 'start' ? start : end]
    }
    if (!('at' in defect)) return []
    const isUnseen = defect.defect === 'invisible'
    return [
      { start: Math.max(0, defect.at - Number(isUnseen)), end: Math.min(length, defect.at + 1 + Number(isUnseen)) },
    ]
  })
}

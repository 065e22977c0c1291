import { causeIds, type CauseId, type Tells, type WeightData, type WeightSource } from '@why401/core'

import { Lines, storedLines } from './lines.ts'

/** Lines of each table; a power of two. */
const lineCount = 1024

/**
 * A line of JSON with the few general weights, then two hash tables, of clues and of votes: each of their lines holds the
 * keys with the same hash, each followed by its weights. One diagnosis looks a few hundred of the thousands up.
 */
export function storedWeights({ clues, votes, ...general }: WeightData): Buffer {
  return storedLines([JSON.stringify(general), ...tableOf(clues), ...tableOf(votes)])
}

export function weightsFrom(bytes: Buffer): WeightSource {
  const lines = new Lines(bytes)
  const find = (table: number, key: string): Tells | undefined => {
    const line = lines.at(1 + table * lineCount + slotOf(key))
    const at = line.indexOf(`\t${key}\t`)
    if (at < 0) return undefined
    const start = at + key.length + 2
    return tellsFrom(line.slice(start, line.indexOf('\t', start)))
  }
  return {
    ...(JSON.parse(lines.at(0)) as Omit<WeightData, 'clues' | 'votes'>),
    clue: (id) => find(0, id),
    votes: (key) => find(1, key),
  }
}

function tableOf(weights: Readonly<Record<string, Tells>>): string[] {
  const lines = Array.from({ length: lineCount }, () => '\t')
  for (const [key, tells] of Object.entries(weights)) {
    if (!/^[a-z][ -~]*$/.test(key)) throw new TypeError(`no key of this table: ${key}`)
    lines[slotOf(key)] += `${key}\t${storedTells(tells)}\t`
  }
  return lines
}

function slotOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 10)) & (lineCount - 1)
}

/** `3:0.4 17:-0.2`: places in the list of causes, and what each gets. Begins with no letter, so it is never taken for a key. */
function storedTells(tells: Tells): string {
  return Object.entries(tells)
    .map(([cause, weight]) => `${causeIds.indexOf(cause as CauseId)}:${weight}`)
    .join(' ')
}

function tellsFrom(text: string): Tells {
  const tells: Partial<Record<CauseId, number>> = {}
  if (text === '') return tells
  for (const pair of text.split(' ')) {
    const colon = pair.indexOf(':')
    tells[causeIds[Number(pair.slice(0, colon))] as CauseId] = Number(pair.slice(colon + 1))
  }
  return tells
}

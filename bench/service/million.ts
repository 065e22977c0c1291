import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Decider } from './million/child.ts'
import { prepare } from './million/prepare.ts'

/**
 * Two stores, one of a thousand keys and one of so many, each in a process of its own that does nothing but decide; they take
 * turns: `million.ts [keys] [rounds]`. The folder that `WHY401_BENCH_STORES` names is kept, and what is in it used again.
 */
const few = 1000
const keys = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 9)
const named = process.env['WHY401_BENCH_STORES']
const blocks = 100
const coldBlocks = 10

interface Measured {
  readonly known: number[]
  readonly busy: number[]
  readonly flooded: number[]
}

const folder = named ?? (await mkdtemp(join(tmpdir(), 'why401-million-')))
const folderOf = (count: number): string => join(folder, String(count))
for (const count of [few, keys]) if (!existsSync(folderOf(count))) await prepare(folderOf(count), count, blocks)

const small = await start(few)
const large = await start(keys)
const both = [small, large]
const measured = new Map(both.map((one): [typeof one, Measured] => [one, { known: [], busy: [], flooded: [] }]))
for (let round = 0; round < rounds; round++) {
  for (const [{ decider }, { known }] of measured) known.push(await decider.rate('any', blocks))
  for (const [{ decider }, { busy }] of measured) busy.push(await decider.rate('busy', blocks))
  for (const [{ decider }, { flooded }] of measured) flooded.push(await decider.rate('any', blocks, 'flood'))
}
for (const { decider } of both) await decider.end()
if (named === undefined) await rm(folder, { recursive: true })

const [ofSmall, ofLarge] = [measured.get(small) as Measured, measured.get(large) as Measured]
console.log(
  [
    ...both.map(startText),
    `decided per second, ${rounds} rounds by turns: ${numberText(few)} keys ${ratesText(ofSmall.known)}`,
    `${numberText(keys)} keys, any of them asked for: ${ratesText(ofLarge.known)}, ${ratioText(ofLarge.known, ofSmall.known)} of that`,
    `${numberText(keys)} keys, a thousand of them in use: ${ratesText(ofLarge.busy)}, ${ratioText(ofLarge.busy, ofSmall.busy)} of that`,
    ...[ofSmall, ofLarge].map(
      ({ known, flooded }, at) =>
        `flood, ${numberText(at === 0 ? few : keys)} keys: known ones ${ratesText(flooded)}, ${ratioText(flooded, known)} of those without`,
    ),
  ].join('\n'),
)

async function start(count: number) {
  const { decider, readyMs } = await Decider.start(folderOf(count))
  const cold = await decider.rate('any', coldBlocks)
  return { count, decider, readyMs, cold, ...(await decider.warm()) }
}

function startText({ count, decider, readyMs, cold, ms, rssMb }: Awaited<ReturnType<typeof start>>): string {
  const times = `ready after ${readyMs.toFixed(0)} ms, all in memory ${(ms / 1000).toFixed(1)} s later`
  const memory = `the process has ${rssMb.toFixed(0)} MB then and ${decider.mostMb.toFixed(0)} MB at most`
  return `${numberText(count)} keys: ${times}; ${memory}; cold ones ${numberText(cold)}/s`
}

function ratesText(rates: readonly number[]): string {
  return `${numberText(median(rates))}/s (${numberText(Math.min(...rates))} to ${numberText(Math.max(...rates))})`
}

/** Of rounds that were measured one after the other. */
function ratioText(rates: readonly number[], others: readonly number[]): string {
  return median(rates.map((rate, at) => rate / (others[at] as number))).toFixed(2)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

function numberText(value: number): string {
  return Math.round(value).toLocaleString('en')
}

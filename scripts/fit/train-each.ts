import { availableParallelism } from 'node:os'
import type { WeightData } from '@why401/core'
import { sendable, type Example } from './examples.ts'
import { startHelper } from './helper.ts'
import type { ClueWeights, TermWeights } from './train.ts'

/** One half of one training. */
export interface TrainOrder {
  readonly half: 'clues' | 'terms'
  /** Places in the list that the process was given first. */
  readonly examples: Uint32Array
}

type Half = ClueWeights | TermWeights

/**
 * The same weights as `train` gives for each of the sets, in their order, with all processors at work. The halves of a training
 * are handed out by themselves: five whole ones would leave every second processor idle while the last is on.
 * @param processes at most so many.
 */
export async function trainEach(
  sets: readonly (readonly Example[])[],
  processes: number = availableParallelism(),
): Promise<WeightData[]> {
  const distinct = [...new Set(sets.flat())]
  const places = new Map(distinct.map((example, place) => [example, place]))
  const orders = sets.flatMap((set): TrainOrder[] => {
    const examples = Uint32Array.from(set, (example) => places.get(example) as number)
    return [
      { half: 'clues', examples },
      { half: 'terms', examples },
    ]
  })
  const halves = await halvesOf(orders, distinct.map(sendable), Math.min(processes, orders.length))
  return sets.map((_set, at) => ({ ...(halves[2 * at] as ClueWeights), ...(halves[2 * at + 1] as TermWeights) }))
}

async function halvesOf(
  orders: readonly TrainOrder[],
  examples: readonly Example[],
  processes: number,
): Promise<Half[]> {
  const halves: Half[] = []
  const waiting = [...orders.entries()]
  const work = async (): Promise<void> => {
    const helper = startHelper('./train-process.ts')
    helper.send(examples)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, order] = next
      helper.send(order)
      halves[place] = (await helper.answer()) as Half
    }
    helper.end()
  }
  await Promise.all(Array.from({ length: processes }, work))
  return halves
}

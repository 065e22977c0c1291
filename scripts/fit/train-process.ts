import type { Example } from './examples.ts'
import { fitClues, fitTerms } from './train.ts'
import type { TrainOrder } from './train-each.ts'

let all: readonly Example[] = []

process.on('message', (message: readonly Example[] | TrainOrder) => {
  if (!('half' in message)) {
    all = message
    return
  }
  const chosen = Array.from(message.examples, (place) => all[place] as Example)
  process.send?.(message.half === 'clues' ? fitClues(chosen) : fitTerms(chosen))
})

import { Explainer, providers } from '@why401/core'
import { weights } from 'virtual:why401/weights'
import type { FromEngine, Question } from './messages.ts'
import { Reader } from './reader.ts'

const say = (message: FromEngine): void => {
  postMessage(message)
}

let latest = 0

function answer(reader: Reader, question: Question): void {
  latest = question.id
  const isCurrent = (): boolean => latest === question.id
  reader
    .read(question, (reading) => say({ kind: 'reading', id: question.id, reading }), isCurrent)
    .catch((error: unknown) => say({ kind: 'failed', message: error instanceof Error ? error.name : 'Error' }))
}

/** A first diagnosis makes what later ones look things up in; nobody waits for it. */
function warmUp(explainer: Explainer): void {
  explainer.explain('401 Unauthorized: invalid API key', { now: 0 })
}

const explainer = new Explainer(providers, weights)
const reader = new Reader(explainer)
addEventListener('message', ({ data }: MessageEvent<Question>) => answer(reader, data))
say({ kind: 'ready' })
warmUp(explainer)

import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCases, readPastes, readSketches, readThreads } from './fit/cases.ts'
import { fromCase, fromPaste, fromProviders, fromRequest, fromSketch, fromThread } from './fit/examples.ts'
import { inLines } from './fit/in-lines.ts'
import { faultyRequests } from './fit/requests.ts'
import { train } from './fit/train.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cases = await readCases(root)
const sketches = (await readSketches(root)).map((sketch) => fromSketch(sketch))
const threads = (await readThreads(root)).map(fromThread)
const pastes = (await readPastes(root)).map(fromPaste)
const wordings = fromProviders()
const requests = faultyRequests().map(fromRequest)
const examples = [...cases.map(fromCase), ...sketches, ...threads, ...pastes, ...wordings, ...requests]
const weights = train(examples)
await writeFile(join(root, 'packages/core/src/investigate/weights.gen.json'), inLines(weights))
console.log(
  `fitted ${Object.keys(weights.clues).length} clues and ${Object.keys(weights.votes).length} votes and ${Object.keys(weights.words).length} words from ${cases.length} cases, ${sketches.length} sketches, ${threads.length} threads, ${pastes.length} pastes, ${wordings.length} documented wordings and ${requests.length} requests`,
)

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Claim } from './compare.ts'
import { files } from './files.ts'
import { writtenFiles } from './written.ts'

/** Fixed files, and what real loaders made of them. */
export interface Corpus {
  readonly files: readonly Uint8Array[]
  /** By the title of our model. */
  readonly loaders: Map<string, { readonly version: string; readonly claims: readonly Claim[] }>
}

/** One file a line; the claims of all loaders, and for each loader which of them is its own. */
interface Stored {
  readonly loaders: readonly { readonly title: string; readonly version: string }[]
  readonly files: readonly {
    readonly bytes: string
    readonly claims: readonly Claim[]
    readonly of: readonly number[]
  }[]
}

const path = join(dirname(fileURLToPath(import.meta.url)), 'corpus.json')
const generated = 450
const seed = 20

export async function readCorpus(): Promise<Corpus> {
  if (!existsSync(path)) return { files: newFiles(), loaders: new Map() }
  const stored = JSON.parse(await readFile(path, 'utf8')) as Stored
  const loaders = stored.loaders.map(({ title, version }, at) => {
    const claims = stored.files.map(({ claims, of }) => claims[of[at] ?? -1] ?? 'not recorded')
    return [title, { version, claims }] as const
  })
  return { files: stored.files.map(({ bytes }) => Buffer.from(bytes, 'base64')), loaders: new Map(loaders) }
}

function newFiles(): Uint8Array[] {
  const source = files(seed)
  return [...writtenFiles(), ...Array.from({ length: generated }, () => source.next().value)]
}

export async function writeCorpus({ files, loaders }: Corpus): Promise<void> {
  const heads = [...loaders].map(([title, { version }]) => JSON.stringify({ title, version }))
  const lines = files.map((bytes, index) => {
    const all = [...loaders.values()].map(({ claims }) => JSON.stringify(claims[index]))
    const distinct = [...new Set(all)]
    const of = all.map((claim) => distinct.indexOf(claim))
    return `{"bytes":${JSON.stringify(Buffer.from(bytes).toString('base64'))},"of":${JSON.stringify(of)},"claims":[${distinct.join(',')}]}`
  })
  await writeFile(path, `{"loaders":[\n${heads.join(',\n')}\n],"files":[\n${lines.join(',\n')}\n]}\n`)
}

import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { storeSuite } from '../store-suite.ts'
import { SqliteStore } from './sqlite-store.ts'

let directory: string
let opened = 0

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'why401-store-'))
  await (await SqliteStore.open(join(directory, 'empty.sqlite'))).close()
})
afterAll(() => rm(directory, { recursive: true }))

storeSuite('SqliteStore', async () => {
  const file = join(directory, `${++opened}.sqlite`)
  await copyFile(join(directory, 'empty.sqlite'), file)
  return SqliteStore.open(file)
})

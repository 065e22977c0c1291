import { afterEach, expect, test } from 'vitest'
import { noProject, type RefusalRecord } from '../model/records.ts'
import { noon } from '../testing/records.ts'
import { OwnRefusals } from './own-refusals.ts'

/** As much of a store as is asked. */
class Kept {
  readonly records: RefusalRecord[] = []
  isDown = false

  async addOwn(records: readonly RefusalRecord[]): Promise<void> {
    if (this.isDown) throw new Error('the store is down')
    this.records.push(...records)
  }

  async ownByRequestId(requestId: string): Promise<RefusalRecord | null> {
    return this.records.find((record) => record.requestId === requestId) ?? null
  }
}

const opened: OwnRefusals[] = []
afterEach(() => Promise.allSettled(opened.splice(0).map((own) => own.close())))

function open() {
  const kept = new Kept()
  const own = new OwnRefusals(kept, () => {})
  opened.push(own)
  return { kept, own }
}

const record = (requestId: string, projectId: string, possession: string | null = null): RefusalRecord => ({
  requestId,
  projectId,
  keyspaceId: null,
  environment: 'unknown',
  at: noon,
  code: 'perm.scope',
  keyId: null,
  fingerprint: null,
  possession,
  caller: { address: null, userAgent: null, origin: null },
  route: 'GET /v1/keys',
  evaluated: [],
  members: {},
})

test('a refusal opens while it waits, while it is written, and afterwards, to whom it is of alone', async () => {
  const { own } = open()
  own.keep(record('req_1', 'proj_a', 'abc'))
  const found = () =>
    Promise.all([own.byRequestId('req_1', { projectId: 'proj_a' }), own.byRequestId('req_1', { possession: 'abc' })])
  const waiting = await found()
  expect(waiting.map((one) => one?.requestId)).toEqual(['req_1', 'req_1'])
  expect(await own.byRequestId('req_1', { projectId: 'proj_b' })).toBeNull()
  expect(await own.byRequestId('req_1', { possession: 'abd' })).toBeNull()
  const writing = own.flush()
  expect(await found()).toEqual(waiting)
  await writing
  expect(await found()).toEqual(waiting)
})

test('of a flood the newest are written, of each project and of nobody', async () => {
  const { own, kept } = open()
  own.keep(record('req_a', 'proj_a'))
  for (let count = 0; count < 1000; count++) {
    own.keep(record(`req_b${count}`, 'proj_b'))
    own.keep(record(`req_n${count}`, noProject))
  }
  await own.flush()
  const ids = kept.records.map(({ requestId }) => requestId)
  expect(ids).toHaveLength(401)
  expect(ids).toEqual(expect.arrayContaining(['req_a', 'req_b999', 'req_b800', 'req_n999', 'req_n800']))
})

test('what the store did not take is written with what came since, and bounded', async () => {
  const { own, kept } = open()
  kept.isDown = true
  own.keep(record('req_a', 'proj_a'))
  for (let round = 0; round < 5; round++) {
    for (let count = 0; count < 100; count++) own.keep(record(`req_${round}_${count}`, 'proj_b'))
    await own.flush().catch(() => {})
  }
  kept.isDown = false
  await own.close()
  expect(kept.records).toHaveLength(201)
  expect(kept.records.at(-1)?.requestId).toBe('req_4_99')
  expect(kept.records[0]?.requestId).toBe('req_a')
})

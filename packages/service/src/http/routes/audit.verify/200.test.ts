import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { lastLine } from '../../../testing/traces.ts'
import { testBed, type TestBed } from '../../test-bed.ts'

let bed: TestBed
beforeAll(async () => {
  bed = await testBed()
})
afterAll(() => bed.close())

const verdict = async () => (await bed.call('GET', '/v1/audit/verify')).body

describe('GET /v1/audit/verify', () => {
  test('a whole chain, and where it ends: to be kept elsewhere', async () => {
    await bed.key()
    const { sequence, hash } = (await lastLine(bed)) as unknown as { sequence: number; hash: string }
    expect(await verdict()).toEqual({ intact: true, last: { sequence, hash }, broken_at: null, reason: null })
  })

  test('tells of a line that somebody wrote over in the file, and which it is', async () => {
    const { sequence } = await lastLine(bed)
    await bed.key()
    const { db } = bed.store.accounts
    await sql`drop trigger audit_stays`.execute(db)
    await sql`update audit set details = '{}' where project_id = ${bed.projectId} and sequence = ${sequence}`.execute(
      db,
    )
    const found = await verdict()
    expect(found).toMatchObject({ intact: false, broken_at: sequence, reason: 'altered' })
  })

  test('and of one that is gone', async () => {
    const { db } = bed.store.accounts
    await sql`drop trigger audit_is_kept`.execute(db)
    await sql`delete from audit where project_id = ${bed.projectId} and sequence = 2`.execute(db)
    expect(await verdict()).toMatchObject({ intact: false, broken_at: 3, reason: 'gap' })
  })

  test('that of another project is whole all the same', async () => {
    const other = await bed.tenant()
    const { body } = await bed.call('GET', '/v1/audit/verify', undefined, other.rootKey)
    expect(body.intact).toBe(true)
  })
})

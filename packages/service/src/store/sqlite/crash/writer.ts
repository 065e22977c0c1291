import { writeSync } from 'node:fs'
import { aKey, aNote, newYear, ours } from '../../suite/records.ts'
import { SqliteStore } from '../sqlite-store.ts'

/** A process that changes keys until it is killed, and says of each change that it is done, once it is. */
export interface Done {
  readonly change: 'create' | 'revoke' | 'rotate'
  readonly hash: string
}

const writers = 6
const file = process.argv[2]
if (file === undefined) throw new Error('The file of the database is missing.')
const store = await SqliteStore.open(file)
await Promise.all(Array.from({ length: writers }, write))

async function write(_: unknown, writer: number): Promise<never> {
  for (let count = 0; ; count++) {
    // No two processes on one file may make the same id.
    const key = aKey({ id: `key_${process.pid}_${writer}_${count}` })
    await store.keys.insert([key], aNote('key.create', { details: { writer, count } }))
    say({ change: 'create', hash: key.hash })
    if (count % 2 === 0) await revoke(key.id, key.hash)
    else await rotate(key.id)
  }
}

async function revoke(id: string, hash: string): Promise<void> {
  await store.keys.change(ours, id, () => ({ revokedAt: newYear, revokeReason: 'leaked' }), aNote('key.revoke'))
  say({ change: 'revoke', hash })
}

async function rotate(id: string): Promise<void> {
  const successor = aKey({ id: `${id}_next`, predecessorId: id })
  const patch = { successorId: successor.id, supersededAt: newYear }
  await store.keys.rotate(ours, id, patch, successor, aNote('key.rotate'))
  say({ change: 'rotate', hash: successor.hash })
}

/** At once: what a buffer held would not be said. */
function say(done: Done): void {
  writeSync(1, `${JSON.stringify(done)}\n`)
}

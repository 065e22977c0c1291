import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AuditEntry } from '../model/records.ts'
import { canonicalJson } from './canonical-json.ts'
import { append, chainStart, verifyChain, type Link } from './chain.ts'

function aChain(length: number): AuditEntry[] {
  const entries: AuditEntry[] = []
  let last: Link = chainStart
  for (let count = 1; count <= length; count++) {
    const entry = append(last, {
      projectId: 'proj_1',
      at: 1_767_225_600_000 + count,
      actor: { kind: 'user', id: 'user_1' },
      action: 'key.update',
      target: 'key_1',
      details: { count },
    })
    entries.push(entry)
    last = entry
  }
  return entries
}

describe('the chain of audit entries', () => {
  test('holds from its start, and in parts', () => {
    const entries = aChain(5)
    const { sequence, hash } = entries[4]!
    const last = { sequence, hash }
    expect(verifyChain(entries)).toEqual({ intact: true, last })
    const first = verifyChain(entries.slice(0, 2))
    expect(first.intact && verifyChain(entries.slice(2), first.last)).toEqual({ intact: true, last })
    expect(verifyChain([])).toEqual({ intact: true, last: chainStart })
  })

  test('breaks where any part of any entry was changed', () => {
    const changes: Partial<AuditEntry>[] = [
      { projectId: 'proj_2' },
      { at: 0 },
      { actor: { kind: 'user', id: 'user_2' } },
      { actor: { kind: 'holder', id: 'user_1' } },
      { action: 'key.revoke' },
      { target: 'key_2' },
      { details: { count: 2, more: null } },
      { hash: 'f'.repeat(64) },
    ]
    for (const change of changes) {
      const entries = aChain(3).map((entry) => (entry.sequence === 2 ? { ...entry, ...change } : entry))
      expect(verifyChain(entries)).toEqual({ intact: false, sequence: 2, reason: 'altered' })
    }
  })

  test('breaks where an entry is missing, doubled, moved or written anew', () => {
    const [first, second, third] = aChain(3) as [AuditEntry, AuditEntry, AuditEntry]
    const anew = append(first, { ...second, details: {} })
    expect(verifyChain([first, third])).toEqual({ intact: false, sequence: 3, reason: 'gap' })
    expect(verifyChain([first, first])).toMatchObject({ intact: false, reason: 'gap' })
    expect(verifyChain([second, first, third])).toMatchObject({ intact: false, reason: 'gap' })
    expect(verifyChain([first, anew, third])).toEqual({ intact: false, sequence: 3, reason: 'unlinked' })
  })

  test('can be checked without this program: SHA-256 of the hash before and the entry with its names in order', () => {
    const [entry] = aChain(1)
    const body =
      '{"action":"key.update","actor":{"id":"user_1","kind":"user"},"at":1767225600001,"details":{"count":1},' +
      '"projectId":"proj_1","sequence":1,"target":"key_1"}'
    const hash = createHash('sha256')
      .update(`${'0'.repeat(64)}${body}`)
      .digest('hex')
    expect(entry).toMatchObject({ hash, previousHash: '0'.repeat(64) })
  })
})

describe('canonical JSON', () => {
  test('has one spelling, whatever the order of names', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 1e21, Z: -0 })).toBe(
      '{"Z":0,"a":1e+21,"b":[1,{"c":"é","d":null}]}',
    )
  })

  test('says the same value, and the same again after a way through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as never)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text) as never)).toBe(text)
      }),
    )
  })
})

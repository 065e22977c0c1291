import { madeUpProvider as provider } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import type { KeyKind } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'
import { readKey } from './read-key.ts'
import { recognise } from './recognise.ts'

function kind(name: string, prefix: string | null, pattern: string): KeyKind {
  return { kind: name, prefix, pattern, env: 'any', role: 'api', shape: 'see pattern' }
}

const providers = [
  provider('octo', [kind('token', 'octo_', '^octo_[0-9A-Za-z]{35}$')]),
  provider('cloud', [kind('access key', 'AKZA', '^AKZA[A-Z2-7]{16}$')]),
  provider('edge', [kind('token', null, '^[\\w-]{40}$'), kind('pager', null, '^[\\w+-]{20}$')]),
  provider('till', [kind('widget key', null, '^(?:octo|live)_[0-9A-Za-z]{35}$')]),
]
const octo = `octo_${'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1DpHj5Gf0AoUe'}`
const cloud = `AKZA${'K7QM2XVRTGLWZSNB'}`

describe('a length and an alphabet are no match beside a prefix', () => {
  test.each([
    { name: 'a whole key', text: octo, found: ['octo', 'till'] },
    { name: 'one with a mark that its kind has not', text: octo.replace('Rt', '__'), found: ['octo'] },
    { name: 'a prefix without a mark', text: cloud.replace('2', '8'), found: ['cloud'] },
    { name: 'a prefix in other letter case', text: `OCTO_${octo.slice(5)}`, found: [] },
    { name: 'a key in small letters', text: cloud.toLowerCase(), found: [] },
    { name: 'nobody’s prefix', text: `acto_${octo.slice(5)}`, found: ['edge'] },
    { name: 'four letters that go on as no key of theirs', text: 'akza-k7qm2xv9rt4lw80', found: ['edge'] },
  ])('$name', ({ text, found }) => {
    expect(recognise(text, providers).map(({ provider: id }) => id)).toEqual(found)
  })

  test('a kind that spells its own start keeps its match', () => {
    expect(recognise(octo, providers)).toContainEqual(expect.objectContaining({ provider: 'till', exact: true }))
  })
})

describe('the damage behind a prefix is told', () => {
  const providersOfTwo = providers.slice(0, 3)
  test.each([
    [octo.replace('Rt', '__'), { defect: 'alphabet', at: 13 }],
    [cloud.replace('2', '8'), { defect: 'alphabet', at: 8 }],
    [`OCTO_${octo.slice(5)}`, { defect: 'letter-case', detail: 'the prefix is written octo_' }],
    [cloud.toLowerCase(), { defect: 'letter-case', detail: 'the prefix is written AKZA' }],
  ])('%#', (text, defect) => {
    expect(readKey(new Secret(text), providersOfTwo).defects).toEqual([expect.objectContaining(defect)])
  })
})

import { madeUpProvider as provider } from '@why401/testkit'
import { describe, expect, test } from 'vitest'
import { Secret } from '../model/secret.ts'
import { inWords } from './defects/shape.ts'
import { parsePattern, walk, type Part } from './pattern.ts'
import { readKey } from './read-key.ts'

const twoLengths = '^pk-(?:[A-Za-z0-9_-]{6}END[A-Za-z0-9_-]{6}|[A-Za-z0-9_-]{10}END[A-Za-z0-9_-]{10})$'

function stop(pattern: string, text: string): readonly [number, string | null] {
  const { stoppedAt, allowed } = walk(parsePattern(pattern) as Part, text)
  return [stoppedAt, allowed && inWords(allowed)]
}

describe('walk', () => {
  test.each([
    { name: 'a character that cannot stand there', pattern: '^k_[0-9a-f]{8}$', text: 'k_0a1!', at: 5 },
    { name: 'one behind the end', pattern: '^k_[0-9a-f]{8}$', text: 'k_0a1b2c3d,', at: 10 },
    { name: 'one behind the end of the second of two forms', pattern: twoLengths, text: 'pk-abcdefENDabcdef,', at: 18 },
    { name: 'an end that could go on', pattern: '^k_[0-9a-f]{4,8}$', text: 'k_0a1b,', at: 6 },
  ])('stops at $name', ({ pattern, text, at }) => {
    expect(stop(pattern, text)[0]).toBe(at)
  })

  test('behind the end the alphabet is that of the whole pattern, without its literals', () => {
    expect(stop('^k_[0-9a-f]{8}$', 'k_0a1b2c3d,')).toEqual([10, 'digits and a to f'])
    expect(stop(twoLengths, 'pk-abcdefENDabcdef,')).toEqual([18, 'digits, capitals, small letters, - and _'])
  })

  test('a text that fits stops nowhere', () => {
    expect(stop('^k_[0-9a-f]{8}$', 'k_0a1b2c3d')[0]).toBe(10)
  })
})

describe('a key with something behind it', () => {
  const providers = [
    provider('orion', [
      {
        kind: 'key',
        prefix: 'pk-live-',
        pattern: twoLengths.replace('pk-', 'pk-live-'),
        env: 'any',
        role: 'api',
        shape: 'x',
      },
    ]),
  ]
  const key = `pk-live-${'k7Qm2XENDv9Rt4L'}`

  test('a foreign character is told where it stands', () => {
    expect(readKey(new Secret(`${key},`), providers).defects).toContainEqual({
      defect: 'alphabet',
      at: 23,
      allowed: 'digits, capitals, small letters, - and _',
    })
  })

  test('one of its own alphabet is one too many, and no more', () => {
    expect(readKey(new Secret(`${key}a`), providers).defects.map(({ defect }) => defect)).not.toContain('alphabet')
  })
})

import { describe, expect, test } from 'vitest'
import { providers } from '../providers/index.gen.ts'
import { kindIndex } from './kind-index.ts'
import { slippedPrefix } from './slipped-prefix.ts'

const github = 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'
const google = 'SyC3vR9xQz7WmTn2Yb5HcJs8PdGf0EuA4oK'
const stripe = 'k7Qm2Xv9Rt4Lw8Zs3Nb6Yc1D'
const wants = (text: string): string | null => slippedPrefix(text, kindIndex(providers))

describe('a prefix with one slip', () => {
  test.each([
    ['without its first letter', `hp_${github}`, 'ghp_'],
    ['with another mark', `ghp-${github}`, 'ghp_'],
    ['with two letters exchanged', `gph_${github}`, 'ghp_'],
    ['with a letter that looks alike', `Alza${google}`, 'AIza'],
    ['with all marks changed', `sk-live-${stripe}`, 'sk_live_'],
  ])('%s', (_what, text, prefix) => {
    expect(wants(text)).toBe(prefix)
  })
})

describe('no slip', () => {
  test.each([
    ['where the checksum does not fit', `hp_${github.replace('TSO', 'TSQ')}`],
    ['where the length does not fit', `Alza${google.slice(4)}`],
    ['in a whole key', `ghp_${github}`],
    ['in a text of another beginning', stripe],
    ['where two characters differ', `hq_${github}`],
  ])('%s', (_what, text) => {
    expect(wants(text)).toBeNull()
  })
})

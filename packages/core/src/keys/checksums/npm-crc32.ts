import type { Checksum } from './checksum.ts'
import { base62 } from './digits.ts'

/** The format of GitHub's tokens under npm's prefix. */
export const npmCrc32: Checksum = {
  id: 'npm-crc32',
  pattern: /^npm_[0-9A-Za-z]{36}$/,
  digits: base62,
  width: 6,
  alphabet: base62,
  coveredFrom: () => 4,
  source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
}

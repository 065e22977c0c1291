import type { Checksum } from './checksum.ts'
import { base62 } from './digits.ts'

/**
 * 30 random characters, then their CRC-32 in six base-62 digits; the prefix is not covered.
 * Left out on purpose: `github_pat_` and tokens of another length, whose arithmetic GitHub has not published.
 */
export const githubCrc32: Checksum = {
  id: 'github-crc32',
  pattern: /^gh[pousr]_[0-9A-Za-z]{36}$/,
  digits: base62,
  width: 6,
  alphabet: base62,
  coveredFrom: () => 4,
  source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
}

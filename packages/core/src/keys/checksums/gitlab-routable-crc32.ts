import type { Checksum } from './checksum.ts'
import { base36, base62 } from './digits.ts'

/**
 * `<prefix><base64url payload>.<length>` or, since the format has a version, `.<version>.<length>`, then the CRC-32 of
 * all that, prefix included, in seven base-36 digits.
 */
export const gitlabRoutableCrc32: Checksum = {
  id: 'gitlab-routable-crc32',
  pattern: /^gl[a-z]{1,10}-[0-9A-Za-z_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/,
  digits: base36,
  width: 7,
  alphabet: `${base62}-_.`,
  coveredFrom: () => 0,
  source: 'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
}

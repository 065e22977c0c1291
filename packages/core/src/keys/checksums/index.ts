import type { ChecksumId } from '../../model/provider.ts'
import type { Checksum } from './checksum.ts'
import { githubCrc32 } from './github-crc32.ts'
import { gitlabRoutableCrc32 } from './gitlab-routable-crc32.ts'
import { npmCrc32 } from './npm-crc32.ts'
import { why401Crc32 } from './why401-crc32.ts'

export const checksums: { readonly [Id in ChecksumId]: Checksum & { readonly id: ChecksumId } } = {
  'github-crc32': githubCrc32,
  'gitlab-routable-crc32': gitlabRoutableCrc32,
  'npm-crc32': npmCrc32,
  'why401-crc32': why401Crc32,
}

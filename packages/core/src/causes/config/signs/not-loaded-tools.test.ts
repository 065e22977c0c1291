import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const rows: readonly SignRow[] = [
  {
    sign: 'npm-has-none-for-this-registry',
    hit: { text: 'npm ERR! code ENEEDAUTH' },
    miss: { text: 'npm ERR! code E401' },
  },
  told('run-of-dependabot', 'only pull requests by dependabot fail', 'the pull requests by colleagues fail'),
  told('directly-yes-scheduled-no', 'the script works when run directly, not via cron', 'the script was run once'),
  told('variable-of-a-kind', 'it is a protected CI variable', 'it is a CI variable'),
  told('variable-of-a-kind', 'the docker run command has no -e for the key', 'the docker run command has a name'),
  {
    sign: 'flag-with-the-value-for-a-name',
    hit: { text: '401', code: 'docker run -i -e ${SITE_ACCESS_TOKEN} ghcr.io/acme/site' },
    miss: { text: '401', code: 'docker run -i -e SITE_ACCESS_TOKEN ghcr.io/acme/site' },
  },
  {
    sign: 'header-names-a-variable',
    hit: { text: '401', config: '"headers": { "Authorization": "Bearer ${ACME_TOKEN}" }' },
    miss: { text: '401', config: '"headers": { "Authorization": "Bearer 4kQ7mVx2LrWc9ZnY" }' },
  },
  told(
    'guide-and-code-differ-in-name',
    'naming a secret that does not exist raises no error',
    'naming a secret raises no error',
  ),
]

describe('tools that do not hand a value on', () => {
  testSigns(notLoaded, rows)
})

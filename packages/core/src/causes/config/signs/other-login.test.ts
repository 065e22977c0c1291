import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'
import { shadowed } from '../shadowed.ts'

const denied = 'remote: Permission to acme/site.git denied to alice.'
const job = 'steps:\n  - run: npm publish'

const ofShadowed: readonly SignRow[] = [
  {
    sign: 'another-account-asked',
    hit: { text: denied, remarks: ['there are two GitHub accounts on this computer'] },
    miss: { text: denied, remarks: ['the repository is of a company'] },
  },
  {
    sign: 'another-account-asked',
    hit: { text: denied, remarks: ['signed in as bob on the site'] },
    miss: {
      text: 'remote: Permission to acme/site.git denied to github-actions[bot].',
      remarks: ['signed in as bob on the site'],
    },
  },
]

describe('other login', () => {
  testSigns(shadowed, ofShadowed)
})

describe('a job that shows the identity of its run', () => {
  testSigns(notLoaded, [
    {
      sign: 'publishes-without-credential',
      hit: { text: '401 Unauthorized', config: job },
      miss: { text: '401 Unauthorized', config: `permissions:\n  id-token: write\n${job}` },
    },
  ])
})

import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const helpers = (registry: string): string => `{ "credHelpers": { "${registry}": "ecr-login" } }`

describe('files and helpers that are not found where the program runs', () => {
  testSigns(notLoaded, [
    {
      sign: 'path-of-another-system',
      hit: {
        status: 401,
        config: 'AWS_SHARED_CREDENTIALS_FILE=C:\\Users\\kim\\.aws\\credentials',
        remarks: ['runs in a container'],
      },
      miss: {
        status: 401,
        config: 'AWS_SHARED_CREDENTIALS_FILE=/root/.aws/credentials',
        remarks: ['runs in a container'],
      },
    },
    {
      sign: 'helper-of-a-windowed-program',
      hit: {
        status: 401,
        text: 'Unauthorized',
        remarks: ['kubectl works in the terminal', 'the desktop app is refused', 'a cluster on GKE'],
      },
      miss: {
        status: 401,
        text: 'Unauthorized',
        remarks: ['kubectl is refused in the terminal, too', 'the desktop app is refused', 'a cluster on GKE'],
      },
    },
    {
      sign: 'helper-of-a-windowed-program',
      hit: { status: 401, text: 'Unauthorized', remarks: ['Lens shows this', 'works with kubectl', 'an EKS cluster'] },
      miss: { status: 401, text: 'Unauthorized', remarks: ['Lens shows this', 'works with kubectl'] },
    },
    {
      sign: 'wildcard-in-credential-helpers',
      hit: { text: 'no basic auth credentials', config: helpers('*.dkr.ecr.us-east-1.amazonaws.com') },
      miss: { text: 'no basic auth credentials', config: helpers('123456789012.dkr.ecr.us-east-1.amazonaws.com') },
    },
  ])
})

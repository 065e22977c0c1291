import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { wrongAccount } from '../wrong-account.ts'
import { wrongHost } from '../wrong-host.ts'

const text = 'no basic auth credentials'
const ours = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'
const push = (at: string) => ({ text, code: `docker login -u AWS -p x ${ours}\ndocker push ${at}/web:1` })

describe('a login at another registry', () => {
  testSigns(wrongAccount, [
    {
      sign: 'login-at-registry-of-another-account',
      hit: push('444455556666.dkr.ecr.eu-west-1.amazonaws.com'),
      miss: push(ours),
    },
  ])
  testSigns(wrongHost, [
    {
      sign: 'login-at-another-registry',
      hit: push('111122223333.dkr.ecr.us-east-2.amazonaws.com'),
      miss: push('444455556666.dkr.ecr.eu-west-1.amazonaws.com'),
    },
  ])
})

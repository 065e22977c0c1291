import { testSigns } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { expired } from '../expired.ts'
import { inactive } from '../inactive.ts'
import { leaked } from '../leaked.ts'
import { revoked } from '../revoked.ts'

const text = '401 Unauthorized'
const literal = 'env:\n  ACME_TOKEN: 3f9a1c7e5b2d8046af13\nsteps:\n  - run: deploy'

describe('keys that are out of use, or not yet in use', () => {
  testSigns(expired, [
    {
      sign: 'last-success-long-ago',
      hit: { text, remarks: ['the last successful deploy was ten months ago'] },
      miss: { text, remarks: ['the last successful deploy was ten minutes ago'] },
    },
    {
      sign: 'stored-in-ci-and-long-unused',
      hit: { text, remarks: ['no release for over a year'], config: 'TOKEN: ${{ secrets.PUBLISH_TOKEN }}' },
      miss: { text, remarks: ['no release note'], config: 'TOKEN: ${{ secrets.PUBLISH_TOKEN }}' },
    },
    {
      sign: 'dead-login-at-a-registry',
      hit: {
        text: 'denied: denied',
        code: 'docker pull ghcr.io/acme/app',
        remarks: ['works for everyone else, works for others'],
      },
      miss: { text: 'denied: denied', code: 'docker pull ghcr.io/acme/app', remarks: ['nobody else tried'] },
    },
  ])
  testSigns(revoked, [
    {
      sign: 'holder-deleted-and-made-anew',
      hit: { text, remarks: ['the device was removed in the app and added again'] },
      miss: { text, remarks: ['the device was restarted and tried again'] },
    },
    {
      sign: 'shared-credentials-of-a-page',
      hit: { text, remarks: ['user name and token are those that the readme gives'] },
      miss: { text, remarks: ['user name and token were made as the readme tells'] },
    },
  ])
  testSigns(leaked, [
    {
      sign: 'literal-in-a-public-file',
      hit: { text, config: literal, remarks: ['public repository, every push fails'] },
      miss: { text, config: literal, remarks: ['private repository, every push fails'] },
    },
    {
      sign: 'literal-in-a-public-file',
      hit: { text, config: literal, remarks: ['open-source, run by GitHub Actions'] },
      miss: {
        text,
        config: 'env:\n  ACME_TOKEN: ${{ secrets.ACME_TOKEN }}',
        remarks: ['open-source, run by GitHub Actions'],
      },
    },
  ])
  testSigns(leaked, [
    {
      sign: 'public-repository',
      hit: { text, remarks: ['the file lies in a public repository'] },
      miss: { text, remarks: ['the template is a public repository'] },
    },
  ])
  testSigns(inactive, [
    {
      sign: 'fresh-token-refused-now-and-then',
      hit: { text, remarks: ['right after the token exchange', 'most logins pass'] },
      miss: { text, remarks: ['right after the token exchange', 'all logins fail'] },
    },
  ])
})

import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { defect } from '../defect.ts'

const refused = 'npm error code E404\nnpm error 404 Not Found - PUT https://registry.npm.example/@acme%2ftools'
const job = 'permissions:\n  id-token: write\nsteps:\n  - run: npm publish'

const rows: readonly SignRow[] = [
  {
    sign: 'npm-older-than-trusted-publishing',
    hit: { status: 404, text: refused, config: `${job}\nnpm: 10.8.2` },
    miss: { status: 404, text: refused, config: `${job}\nnpm: 11.6.0` },
  },
  {
    sign: 'npm-older-than-trusted-publishing',
    hit: { status: 404, text: refused, config: `${job}\nnode-version: 20` },
    miss: { status: 404, text: refused, config: `${job}\nnode-version: 20\n- run: npm install -g npm@latest` },
  },
  {
    sign: 'npm-older-than-trusted-publishing',
    hit: { text: 'npm error code ENEEDAUTH', config: job, remarks: ['npm version 11.4.2'] },
    miss: {
      text: 'npm error code ENEEDAUTH',
      config: `${job}\nNODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}`,
      remarks: ['npm version 11.4.2'],
    },
  },
  {
    sign: 'npm-older-than-trusted-publishing',
    hit: { status: 404, text: refused, remarks: ['trusted publishing', 'the job runs on Node 20'] },
    miss: { status: 404, text: refused, remarks: ['trusted publishing', 'the job runs on Node 24, before on Node 20'] },
  },
]

describe('before trusted publishing', () => {
  testSigns(defect, rows)
})

import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { shadowed } from '../shadowed.ts'

const told = (sign: string, hit: string, miss: string): SignRow => ({
  sign,
  hit: { text: '401', remarks: [hit] },
  miss: { text: '401', remarks: [miss] },
})

const publish = 'permissions:\n  id-token: write\nsteps:\n- uses: actions/setup-node@v4\n- run: npm publish'

const rows: readonly SignRow[] = [
  told('runner-of-ones-own', 'the job runs on a self-hosted runner', 'the job runs on a self-hosted server'),
  {
    sign: 'restart-keeps-the-environment',
    hit: { text: '401', remarks: ['the new key is in the .env file'], code: 'docker compose restart' },
    miss: { text: '401', remarks: ['the new key is in the .env file'], code: 'docker compose up -d --force-recreate' },
  },
  {
    sign: 'restart-keeps-the-environment',
    hit: { text: '401', remarks: ['key changed in the environment, container restarted'] },
    miss: { text: '401', remarks: ['key changed in the environment, computer restarted'] },
  },
  {
    sign: 'bootstrap-with-a-token',
    hit: { text: '403 (Permission denied)', code: 'nomad acl bootstrap', config: 'NOMAD_TOKEN=stand-in-of-a-token' },
    miss: { text: '403 (Permission denied)', code: 'nomad status', config: 'NOMAD_TOKEN=stand-in-of-a-token' },
  },
  {
    sign: 'cluster-by-another-identity',
    hit: {
      text: 'error: You must be logged in to the server (Unauthorized)',
      remarks: ['the EKS cluster was made with another profile'],
    },
    miss: {
      text: 'error: You must be logged in to the server (Unauthorized)',
      remarks: ['the cluster runs on the own machines'],
    },
  },
  {
    sign: 'cluster-by-another-identity',
    hit: {
      text: 'error: the server has asked for the client to provide credentials',
      code: 'aws eks update-kubeconfig --name web',
    },
    miss: {
      text: 'Error from server (Forbidden): pods is forbidden: User "kim" cannot list resource "pods"',
      code: 'aws eks update-kubeconfig --name web',
    },
  },
  {
    sign: 'token-beside-identity',
    hit: { text: 'npm error code E404', code: publish, config: "NODE_AUTH_TOKEN: ''" },
    miss: { text: 'npm error code E404', code: publish },
  },
  {
    sign: 'profile-beside-keys',
    hit: { text: 'AccessDenied', remarks: ['AWS_ACCESS_KEY_ID is set'], code: 'backend "s3" {\n profile = "team"\n}' },
    miss: { text: 'AccessDenied', code: 'backend "s3" {\n profile = "team"\n}' },
  },
  told('not-asked-again', 'it does not ask for credentials again', 'it does not ask for a region'),
  told('not-asked-again', 'no browser window opens', 'no browser is installed'),
  told('volume-was-kept', 'stopped, the volume was kept, started again', 'the volume was turned up'),
  {
    sign: 'login-done-in-vain',
    hit: { text: '403', config: 'ACME_API_KEY=stand-in', remarks: ['ran `acme login` several times, same error'] },
    miss: { text: '403', remarks: ['ran `acme login` several times, same error'] },
  },
  told('older-one-on-the-wire', 'the network tab shows the old token', 'the network tab shows an old page'),
  told('older-one-on-the-wire', 'the key is one used in the past', 'the key is one of the new form'),
]

describe('commands and settings by which another value wins', () => {
  testSigns(shadowed, rows)
})

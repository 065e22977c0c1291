import { testSigns, type SignRow } from '@why401/testkit/cause-tables'
import { describe } from 'vitest'
import { notLoaded } from '../not-loaded.ts'

const machine =
  'User: arn:aws:sts::111122223333:assumed-role/workers/i-0a1b2c3d4e5f6a7b8 is not authorized to perform: s3:GetObject'
const fields = '{ "auths": { "registry.example.test": { "username": "bob", "password": "stand-in" } } }'
const joined = '{ "auths": { "registry.example.test": { "username": "bob", "password": "s", "auth": "c3RhbmQ=" } } }'

const rows: readonly SignRow[] = [
  {
    sign: 'login-made-as-another-user',
    hit: {
      text: 'denied',
      code: 'docker login -u bob registry.example.test\nsudo docker push registry.example.test/a',
    },
    miss: {
      text: 'denied',
      code: 'sudo docker login -u bob registry.example.test\nsudo docker push registry.example.test/a',
    },
  },
  {
    sign: 'login-made-as-another-user',
    hit: { text: 'denied', code: '- uses: docker/login-action@v3\n- run: sudo docker push a/b' },
    miss: { text: 'denied', code: '- uses: docker/login-action@v3\n- run: sudo apt install jq; docker push a/b' },
  },
  {
    sign: 'login-made-as-another-user',
    hit: { text: 'denied', code: 'gcloud auth configure-docker\nsudo docker push eu.gcr.io/a/b' },
    miss: { text: 'denied', code: 'gcloud auth configure-docker\ndocker push eu.gcr.io/a/b' },
  },
  {
    sign: 'logins-in-fields-that-are-not-read',
    hit: { text: 'unauthorized', config: fields },
    miss: { text: 'unauthorized', config: joined },
  },
  {
    sign: 'logins-in-fields-that-are-not-read',
    hit: { text: 'unauthorized', config: fields },
    miss: { text: 'unauthorized', config: fields, remarks: ['set as imagePullSecret'] },
  },
  {
    sign: 'home-sign-behind-an-option',
    hit: { text: '403', code: 'mounter --passwd-file=~/.keys bucket /mnt' },
    miss: { text: '403', code: 'mounter --passwd-file ~/.keys bucket /mnt' },
  },
  {
    sign: 'home-sign-behind-an-option',
    hit: { text: '403', config: 'export GOOGLE_APPLICATION_CREDENTIALS="~/key.json"' },
    miss: { text: '403', config: 'export GOOGLE_APPLICATION_CREDENTIALS=~/key.json' },
  },
  {
    sign: 'reference-taken-literally',
    hit: { text: '401', code: 'provider "acme" {\n  token = "var.acme_token"\n}' },
    miss: { text: '401', code: 'provider "acme" {\n  token = "${var.acme_token}"\n}' },
  },
  {
    sign: 'reference-taken-literally',
    hit: { text: '401', config: 'with:\n  github-token: secrets.RELEASE_TOKEN\n' },
    miss: { text: '401', config: 'with:\n  github-token: ${{ secrets.RELEASE_TOKEN }}\n' },
  },
  {
    sign: 'reference-taken-literally',
    hit: { text: '401', code: "const client = new Client({ apiKey: 'process.env.ACME_KEY' })" },
    miss: { text: '401', code: 'const client = new Client({ apiKey: process.env.ACME_KEY })' },
  },
  {
    sign: 'last-word-doubled',
    hit: { text: '403', code: 'curl -H "X-Token: $WRITE_TOKEN_TOKEN" localhost' },
    miss: { text: '403', code: 'curl -H "X-Token: $WRITE_TOKEN" localhost' },
  },
  {
    sign: 'role-of-the-machine-instead',
    hit: { text: machine, remarks: ['the service account is annotated with the role of the app'] },
    miss: { text: machine, remarks: ['the bucket is in another region'] },
  },
  {
    sign: 'identity-of-the-host-used',
    hit: { text: '403', remarks: ["the instance's role is used instead of ours"] },
    miss: { text: '403', remarks: ['the role of the user is admin'] },
  },
]

describe('a value handed to somebody else', () => {
  testSigns(notLoaded, rows)
})

import { observedFor } from '@why401/testkit'
import { expect, test } from 'vitest'
import { loginAtOtherRegistry, type RegistryFault } from './other-registry.ts'

const refused = 'no basic auth credentials'
const ours = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'

const rows: readonly (readonly [text: string, code: string, fault: RegistryFault | null])[] = [
  [
    refused,
    `docker login -u AWS -p x ${ours}\ndocker push 444455556666.dkr.ecr.eu-west-1.amazonaws.com/web`,
    'account',
  ],
  [refused, `docker login -u AWS -p x ${ours}\ndocker push 111122223333.dkr.ecr.eu-north-1.amazonaws.com/web`, 'host'],
  [refused, `docker login -u AWS -p x https://${ours}\ndocker push ${ours}/web`, null],
  [refused, `$(aws ecr get-login --region us-east-1)\ndocker push ${ours}/web`, 'host'],
  [refused, `$(aws ecr get-login --no-include-email --region eu-west-1)\ndocker push ${ours}/web`, null],
  ['unauthorized: authentication required', 'podman login ghcr.io\npodman pull quay.io/acme/web', 'host'],
  ['unauthorized: authentication required', 'docker login\ndocker pull quay.io/acme/web', null],
  [
    'unauthorized: authentication required',
    'docker login ghcr.io\ndocker login quay.io\ndocker pull quay.io/a/b',
    null,
  ],
  [
    `push refers to repository [registry.acme.test/web]\n${refused}`,
    'docker login -u k@acme.test gitlab.acme.test',
    'host',
  ],
  ['unauthorized', 'docker login -u _json_key --password-stdin < key.json\ndocker push gcr.io/a/b', null],
  ['no space left on device', 'docker login ghcr.io\ndocker pull quay.io/acme/web', null],
]

test.each(rows)('%s after %s: %s', (text, code, fault) => {
  expect(loginAtOtherRegistry(observedFor({ text, code }))).toBe(fault)
})

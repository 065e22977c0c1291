import type { WireRequest } from '@why401/core'
import { client, server as hawk } from 'hawk'
import { sendRaw } from '../wire/raw-client.ts'
import { withLine, type SignedCredential, type SigningMaterial } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { listen } from './in-process.ts'
import { madeUpKey } from './made-up-key.ts'
import { packagesVersion } from './npm-package.ts'
import type { HealthyRequest, RealServer, StagedFault } from './server.ts'
import { nothingAround } from './surroundings.ts'

const material: SigningMaterial = { id: 'app-7', secret: madeUpKey('hawk', 40), region: '', service: '', skew: 0 }

/** HMAC of method, address, time and a nonce that may be used once. */
export const hawkSignature: RealServer = {
  id: 'hawk',
  software: () => packagesVersion('hawk'),
  start: async () => {
    const spent = new Set<string>()
    const nonceFunc = (_: string, nonce: string): void => {
      if (spent.has(nonce)) throw new Error('nonce was used')
      spent.add(nonce)
    }
    const credentialsOf = (id: string) =>
      (id === material.id ? { key: material.secret, algorithm: 'sha256', user: 'alice' } : null) as hawk.Credentials
    const { url, close } = await listen((request, response) => {
      hawk.authenticate(request, credentialsOf, { nonceFunc }).then(
        () => response.end('{"ok":true}'),
        ({ output }: { output: { statusCode: number; headers: Record<string, string>; payload: object } }) =>
          response.writeHead(output.statusCode, output.headers).end(JSON.stringify(output.payload)),
      )
    })
    const credential: SignedCredential = {
      kind: 'signed',
      scheme: 'hawk',
      material,
      sign,
      variables: ['HAWK_ID', 'HAWK_KEY'],
    }
    const healthy = healthyGets(url, { list: '/v1/list', search: '/v1/search?q=a&p=2' }, credential, {
      variable: 'HAWK_KEY',
    })
    return { url, healthy, staged: healthy.map(replayed), close }
  },
}

function sign(base: WireRequest, { id, secret, skew }: SigningMaterial): WireRequest {
  const credentials = { id, key: secret, algorithm: 'sha256' as const }
  const { header } = client.header(base.url.reveal(), base.method, { credentials, localtimeOffsetMsec: skew })
  return withLine(base, 'Authorization', header)
}

/** Sent once before, byte for byte. */
function replayed({ id, base }: HealthyRequest): StagedFault {
  let request = sign(base, material)
  return {
    id: `sign.nonce/${id}`,
    cause: 'sign.nonce',
    also: ['sign.clock'],
    title: 'The same nonce a second time',
    provableByOneChange: false,
    prepare: async () => {
      request = sign(base, material)
      await sendRaw(request, nothingAround)
    },
    faulty: () => ({ request, surroundings: nothingAround }),
    sound: () => ({ request: sign(base, material), surroundings: nothingAround }),
  }
}

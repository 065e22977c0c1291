import { join } from 'node:path'
import { wireRequest } from '../scripted-sender.ts'
import { sendRaw } from '../wire/raw-client.ts'
import { startChild } from './child.ts'
import type { SignedCredential, SigningMaterial } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { packageDirectory, packagesVersion } from './npm-package.ts'
import { freePort } from './port.ts'
import { scratch } from './scratch.ts'
import { azureVersion, signSharedKey } from './sign-shared-key.ts'
import { sasFaults } from './azurite-sas.ts'
import type { RealServer } from './server.ts'
import { nothingAround } from './surroundings.ts'

const account = 'acmestore'
const material: SigningMaterial = {
  id: account,
  secret: Buffer.from(madeUpKey('azurite', 64)).toString('base64'),
  region: '',
  service: '',
  skew: 0,
}
const variables = ['AZURE_STORAGE_ACCOUNT', 'AZURE_STORAGE_KEY'] as const

/** Azure Blob Storage as Microsoft's emulator serves it: SharedKey signatures, and shared access signatures (SAS). */
export const azurite: RealServer = {
  id: 'azurite',
  software: () => packagesVersion('azurite'),
  forgives: {
    'key.whitespace/secret-blank': 'account keys are Base64, and whoever decodes it passes over blanks',
    'sign.clock/behind': 'the emulator does not look at the date',
    'sign.clock/ahead': 'the emulator does not look at the date',
    'sign.clock/hours': 'the emulator does not look at the date',
    'perm.ip/sas': 'the emulator does not look at the addresses of a SAS',
    'key.encoded/sas': 'the emulator decodes the signature until nothing is left to decode',
  },
  start: async () => {
    const [home, port] = await Promise.all([scratch('azurite'), freePort()])
    const main = join(packageDirectory('azurite') ?? '', 'dist/src/blob/main.js')
    const flags = ['--blobHost', '127.0.0.1', '--blobPort', String(port), '--location', home.directory]
    const quiet = ['--silent', '--disableTelemetry', '--skipApiVersionCheck']
    const { stop } = await startChild(process.execPath, [main, ...flags, ...quiet], {
      port,
      directory: home.directory,
      env: { AZURITE_ACCOUNTS: `${account}:${material.secret}` },
    })
    const url = `http://127.0.0.1:${port}/${account}`
    await fill(url)
    const credential: SignedCredential = {
      kind: 'signed',
      scheme: 'shared-key',
      material,
      sign: signSharedKey,
      variables,
    }
    const paths = { containers: '?comp=list', blobs: '/photos?restype=container&comp=list', blob: '/photos/cat.txt' }
    const given = { variable: 'AZURE_STORAGE_KEY', headers: [['x-ms-version', azureVersion] as const] }
    return {
      url,
      healthy: healthyGets(url, paths, credential, given),
      staged: sasFaults(url, material),
      close: () => stop().then(home.remove),
    }
  },
}

async function fill(url: string): Promise<void> {
  const version = { 'x-ms-version': azureVersion }
  const requests = [
    wireRequest(`${url}/photos?restype=container`, version, { method: 'PUT', body: '' }),
    wireRequest(
      `${url}/photos/cat.txt`,
      { ...version, 'x-ms-blob-type': 'BlockBlob' },
      { method: 'PUT', body: 'meow' },
    ),
  ]
  for (const request of requests) {
    const { status, body } = await sendRaw(signSharedKey(request, material), nothingAround)
    if (status !== 201) throw new Error(`Azurite did not take it: ${body}`)
  }
}

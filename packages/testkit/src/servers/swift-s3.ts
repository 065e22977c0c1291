import { fileURLToPath } from 'node:url'
import { sendRaw } from '../wire/raw-client.ts'
import { wireRequest } from '../scripted-sender.ts'
import { printed, startChild } from './child.ts'
import type { SignedCredential, SigningMaterial } from './credential.ts'
import { healthyGets } from './healthy.ts'
import { madeUpKey } from './made-up-key.ts'
import { freePorts } from './port.ts'
import { scratch, type Scratch } from './scratch.ts'
import type { HealthyRequest, RealServer, StagedFault } from './server.ts'
import { signSigV4 } from './sign-sigv4.ts'
import { nothingAround } from './surroundings.ts'

const python = '/usr/bin/python3'
const launcher = fileURLToPath(new URL('swift-s3.py', import.meta.url))

const admin: SigningMaterial = {
  id: 'acme:admin',
  secret: madeUpKey('swift admin', 40),
  region: 'eu-central-1',
  service: 's3',
  skew: 0,
}
/** Belongs to the account, and was given nothing. */
const guest: SigningMaterial = { ...admin, id: 'acme:guest', secret: madeUpKey('swift guest', 40) }

const variables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const

/** OpenStack Swift with its S3 API: signatures of version 4, region, clock and access are its own checks. */
export const swiftS3: RealServer = {
  id: 'swift-s3',
  software: async () => {
    const version = await printed(python, ['-c', 'import swift; print(swift.__version__)'])
    return version && /^\d/.test(version) ? `OpenStack Swift ${version.trim()}` : null
  },
  beside: { 'send.absent/no-credential': 'without a signature Swift takes it for a request of its own API' },
  start: async () => {
    const [home, [proxy = 0, account = 0, container = 0, object = 0]] = await Promise.all([
      scratch('swift'),
      freePorts(4),
    ])
    await configure(home)
    const ports = JSON.stringify({ account, container, object, proxy })
    const { stop } = await startChild(python, [launcher, home.directory, ports], { port: proxy })
    const url = `http://127.0.0.1:${proxy}`
    await fill(url)
    const credential: SignedCredential = {
      kind: 'signed',
      scheme: 'sigv4',
      material: admin,
      sign: signSigV4,
      variables,
    }
    const paths = {
      buckets: '/',
      objects: '/photos?list-type=2&max-keys=5',
      object: '/photos/cat.txt',
      location: '/photos?location',
      prefix: '/photos?list-type=2&prefix=c%20a%2Ft',
    }
    const given = { variable: 'AWS_SECRET_ACCESS_KEY', headers: [['x-amz-meta-note', 'a'] as const] }
    const healthy = healthyGets(url, paths, credential, given)
    return { url, healthy, staged: healthy.slice(1, 3).map(forGuest), close: () => stop().then(home.remove) }
  },
}

function forGuest({ id, base }: HealthyRequest): StagedFault {
  return {
    id: `perm.resource/${id}`,
    cause: 'perm.resource',
    also: ['perm.scope'],
    title: 'The access key may not read this bucket',
    provableByOneChange: false,
    faulty: () => ({ request: signSigV4(base, guest), surroundings: nothingAround }),
    sound: () => ({ request: signSigV4(base, admin), surroundings: nothingAround }),
  }
}

async function fill(url: string): Promise<void> {
  for (const [path, body] of [
    ['/photos', ''],
    ['/photos/cat.txt', 'meow'],
  ] as const) {
    const request = wireRequest(`${url}${path}`, {}, { method: 'PUT', body })
    const { status, body: text } = await sendRaw(signSigV4(request, admin), nothingAround)
    if (status !== 200) throw new Error(`Swift did not take ${path}: ${text}`)
  }
}

async function configure(home: Scratch): Promise<void> {
  const general = `[DEFAULT]\nswift_dir = ${home.directory}\ndevices = ${home.directory}/devices\nmount_check = false\n`
  const server = (name: string, app: string): Promise<string> =>
    home.write(`${name}.conf`, `${general}[app:main]\nuse = egg:swift#${app}\n`)
  const filters = 'catch_errors gatekeeper cache listing_formats bulk s3api tempauth slo dlo versioned_writes'.split(
    ' ',
  )
  const options: Record<string, string> = {
    // Nobody listens on port 1: the proxy needs a cache it can ask, not one that answers.
    cache: 'memcache_servers = 127.0.0.1:1',
    s3api: `location = ${admin.region}`,
    tempauth: [admin, guest]
      .map(({ id, secret }) => `user_${id.replace(':', '_')} = ${secret}${id === admin.id ? ' .admin' : ''}`)
      .join('\n'),
  }
  const sections = filters.map(
    (name) => `[filter:${name}]\nuse = egg:swift#${name === 'cache' ? 'memcache' : name}\n${options[name] ?? ''}\n`,
  )
  await home.write('devices/d1/.keep', '')
  await home.write(
    'swift.conf',
    '[swift-hash]\nswift_hash_path_suffix = matrix\n[storage-policy:0]\nname = only\ndefault = yes\n',
  )
  await server('account', 'account')
  await server('container', 'container')
  await server('object', 'mem_object')
  await home.write(
    'proxy.conf',
    `${general}[pipeline:main]\npipeline = ${filters.join(' ')} proxy-server
[app:proxy-server]\nuse = egg:swift#proxy\nallow_account_management = true\naccount_autocreate = true\n${sections.join('')}`,
  )
}

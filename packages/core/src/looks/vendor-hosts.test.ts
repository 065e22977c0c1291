import { describe, expect, test } from 'vitest'
import { originOf } from '../edits/url.ts'
import { Boundary } from '../investigate/boundary.ts'
import type { Provider } from '../model/provider.ts'
import { providers } from '../providers/index.gen.ts'
import { addressAt, hostsBeside, isNamedInstallation, isOwnServer, isVendorsHost, pageAt } from './vendor-hosts.ts'

const provider = (id: string): Provider => providers.find((one) => one.id === id) as Provider
const gitlab = provider('gitlab')
const grafana = provider('grafana')
const own = originOf('https://gitlab.acme.example:8443/group')

/** One host for each pattern that has parts for its user to choose. */
const chosen = (pattern: string): string =>
  pattern.replace(/\{[A-Za-z]+\}$/, 'acme.example').replace(/\{\w+\}|\*/g, 'acme')

const installations = providers.flatMap((one) =>
  one.hosts
    .filter((host) => host.endsWith('}') || /^(?:localhost|127\.0\.0\.1|[^.]+)(?::\d+)?$/.test(host))
    .map((host) => ({ name: `${one.id} ${host}`, one, home: chosen(host) })),
)
const ofOthers = providers.flatMap((one) => (one.apart ?? []).map((host) => ({ name: `${one.id} ${host}`, one, host })))

test('there are such hosts to test', () => {
  expect(installations.length).toBeGreaterThan(70)
  expect(ofOthers.length).toBeGreaterThan(20)
})

test.each(installations)('a key of an installation goes to no host of the vendor: $name', ({ one, home }) => {
  const boundary = new Boundary(`https://${home}/`, one)
  expect(hostsBeside(one, home.replace(/:\d+$/, ''))).toEqual([])
  expect(isOwnServer(one, home.replace(/:\d+$/, ''))).toBe(true)
  expect(boundary.allows(`https://${home}/other`)).toBe(true)
  const others = one.hosts.map(chosen).filter((host) => host !== home)
  expect(others.filter((host) => boundary.allows(`https://${host}/`))).toEqual([])
})

test.each(ofOthers)('no key goes from or to what is somebody else’s: $name', ({ one, host }) => {
  expect(one.hosts).toContain(host)
  expect(hostsBeside(one, chosen(host))).toEqual([])
  const homes = one.hosts.filter((each) => each !== host).map(chosen)
  const from = (home: string): boolean => new Boundary(`https://${home}/`, one).allows(`https://${chosen(host)}/`)
  expect(homes.filter(from)).toEqual([])
})

test.each(providers.filter(({ hosts }) => hosts.length > 1))('nobody’s host is beside a stranger’s: $id', (one) => {
  expect(hostsBeside(one, 'api.stranger.example')).toEqual([])
  expect(hostsBeside({ ...one, operations: [] }, one.hosts[0] as string)).toEqual([])
})

test('a vendor’s own hosts stand beside each other, and beside the tenants that it runs', () => {
  expect(hostsBeside(provider('binance'), 'api.binance.com')).toContain('testnet.binance.vision')
  expect(hostsBeside(gitlab, 'gitlab.com')).toEqual(['registry.gitlab.com'])
  expect(hostsBeside(grafana, 'acme.grafana.net')).toEqual(['grafana.com'])
  expect(isVendorsHost(grafana, 'acme.grafana.net')).toBe(true)
  expect(isVendorsHost(grafana, 'grafana.net.example')).toBe(false)
  expect(hostsBeside(gitlab, 'gitlab.com.example')).toEqual([])
})

test('an installation is known by its usual name', () => {
  expect(isNamedInstallation(gitlab, 'gitlab.acme.example')).toBe(true)
  expect(isNamedInstallation(gitlab, 'gitlab.com')).toBe(false)
  expect(isNamedInstallation(gitlab, 'git.acme.example')).toBe(false)
  expect(isOwnServer(gitlab, 'git.acme.example')).toBe(true)
  expect(isOwnServer(provider('stripe'), 'stripe.acme.example')).toBe(false)
})

describe('addresses as they stand where the API was called', () => {
  const probe = gitlab.probe?.url ?? ''

  test('on an installation, at its vendor’s, and where nothing is known', () => {
    expect(addressAt(probe, gitlab, own)).toBe('https://gitlab.acme.example:8443/api/v4/personal_access_tokens/self')
    expect(addressAt(probe, gitlab, originOf('https://gitlab.com/'))).toBe(probe)
    expect(addressAt(probe, gitlab, null)).toBe(probe)
  })

  test('a base is filled in where it is known whose host was called', () => {
    expect(addressAt('{base}/api/user', grafana, originOf('https://acme.grafana.net/x'))).toBe(
      'https://acme.grafana.net/api/user',
    )
    expect(addressAt('{base}/api/user', grafana, null)).toBe('{base}/api/user')
  })

  test('pages: the same one, one in a manual, and none where the vendor’s is no help', () => {
    expect(pageAt(gitlab.dashboard.keys, gitlab, own)).toBe(
      'https://gitlab.acme.example:8443/-/user_settings/personal_access_tokens',
    )
    expect(pageAt(gitlab.dashboard.status ?? '', gitlab, own)).toBeNull()
    expect(pageAt(gitlab.dashboard.keys, gitlab, originOf('https://gitlab.com'))).toBe(gitlab.dashboard.keys)
    const gitea = provider('gitea')
    expect(pageAt(gitea.dashboard.keys, gitea, originOf('http://gitea.lan:3000/'))).toBe(gitea.dashboard.keys)
    const meilisearch = provider('meilisearch')
    expect(pageAt(meilisearch.dashboard.keys, meilisearch, originOf('http://localhost:7700/'))).toBeNull()
    expect(pageAt('{base}/keys', meilisearch, null)).toBeNull()
  })
})

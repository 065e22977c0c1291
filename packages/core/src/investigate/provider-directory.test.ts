import { expect, test } from 'vitest'
import { ownerOf } from '../looks/hosts.ts'
import type { Provider } from '../model/provider.ts'
import { providers } from '../providers/index.gen.ts'
import { ProviderIndex } from './provider-index.ts'

const index = new ProviderIndex(providers)

test.each(['aka.ms', 'goo.gl', 'gist.github.com', 'play.google.com', 'stackoverflow.com'])(
  '%s is nobody’s page',
  (host) => expect(index.byPage(host)).toBeNull(),
)

test('the page of one provider is its', () => expect(index.byPage('docs.stripe.com')?.id).toBe('stripe'))

const flat = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

function wordsOf({ id, name, aliases, hosts }: Provider): string[] {
  const names = [id, name, ...aliases].flatMap((words) => [words, ...words.split(/\W+/)])
  return [...names, ...hosts.map(ownerOf)].map(flat).filter(({ length }) => length >= 3)
}

/** Sites whose names do not tell that they are the provider's, its maker's, or about it alone; looked up one by one. */
const known: Readonly<Record<string, string>> = {
  'account.heigit.org': 'tyk',
  'developer.ui.com': 'unifi',
  'help.ui.com': 'unifi',
  'developer.x.com': 'x',
  'docs.x.com': 'x',
  'developer.metamask.io': 'infura',
  'docs.metamask.io': 'infura',
  'developer.valvesoftware.com': 'steam',
  'distribution.github.io': 'container-registry',
  'docs.royaleapi.com': 'supercell',
  'docs.sonarsource.com': 'sonarqube',
  'dresden-elektronik.github.io': 'philips-hue',
  'extensionworkshop.com': 'firefox-addons',
  'go.dev': 'go-modules',
  't.me': 'telegram',
  'socialsisteryi.github.io': 'bilibili',
  'solis-service.solisinverters.com': 'soliscloud',
  'status.aliyun.com': 'dashscope',
  'status.hashicorp.com': 'terraform-cloud',
  'usercenter2.aliyun.com': 'dashscope',
  'www.mathworks.com': 'thingspeak',
}

test('a page that points to a provider bears its name, or is known to be its', () => {
  const pages = providers.flatMap((provider) =>
    [...provider.docs, ...Object.values(provider.dashboard)].flatMap((page) => {
      const host = typeof page === 'string' ? /^https?:\/\/([^/:?#{}]+)/.exec(page.toLowerCase())?.[1] : undefined
      return host !== undefined && index.byPage(host) === provider ? [{ host, provider }] : []
    }),
  )
  const strange = pages.filter(
    ({ host, provider }) => known[host] !== provider.id && !wordsOf(provider).some((word) => flat(host).includes(word)),
  )
  expect(pages.length).toBeGreaterThan(500)
  expect([...new Set(strange.map(({ host, provider }) => `${host} ${provider.id}`))]).toEqual([])
})

import { originOf, withHost, withScheme, withUrl } from '../edits/url.ts'
import { hostsBeside } from '../looks/vendor-hosts.ts'
import type { Edit } from '../model/edit.ts'
import { defineExperiment, type Chances, type Situation, type Trial } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'

const id = 'other-host'

/** The same provider's other hosts: test and live, other regions; and https where http was asked. */
export const otherHost = defineExperiment({
  id,
  propose(situation): Trial[] {
    const url = situation.base.request.url.reveal()
    const origin = originOf(url)
    if (!origin) return []
    const secure = origin.scheme === 'http' && origin.port === 80 ? [secured(situation, url)] : []
    return [...secure, ...siblings(situation, origin.host).map((host) => moved(situation, url, host))]
  },
})

/** Nobody said that anything answers there. */
function secured(situation: Situation, url: string): Trial {
  const edit = { kind: 'set-url-scheme', scheme: 'https' } as const
  const heals = { 'env.wrong_host': 0.2, 'send.dropped_redirect': 0.5 }
  return { ...toHost(situation, withScheme(url, 'https'), edit, 'https in place of http', heals), cost: 3 }
}

function siblings({ observed }: Situation, host: string): string[] {
  if (observed.providerVia !== 'host') return []
  return [...hostsBeside(observed.provider, host)].sort((a, b) => likeness(b, host) - likeness(a, host)).slice(0, 3)
}

function moved(situation: Situation, url: string, host: string): Trial {
  const isPair = isTest(host) !== isTest(situation.observed.host ?? '')
  const heals: Chances = isPair ? { 'env.test_live': 0.85, 'env.wrong_host': 0.3 } : { 'env.wrong_host': 0.4 }
  return toHost(situation, withHost(url, host), { kind: 'set-host', host }, `sent to ${host}`, heals)
}

function toHost({ base }: Situation, url: string, edit: Edit, change: string, heals: Chances): Trial {
  return { experiment: id, change, edit, request: withoutHost(withUrl(base.request, url)), heals, doubtful: true }
}

/** A `Host` field written by hand would still name the old one. */
function withoutHost(request: WireRequest): WireRequest {
  return { ...request, headers: request.headers.filter(({ name }) => name.toLowerCase() !== 'host') }
}

function isTest(host: string): boolean {
  return /sandbox|test|staging|stage|demo|paper/.test(host)
}

/** Labels in common: `api-eu.example.com` is nearer to `api.example.com` than `files.example.net`. */
function likeness(one: string, other: string): number {
  const labels = new Set(other.split(/[.-]/))
  return one.split(/[.-]/).filter((label) => labels.has(label)).length
}

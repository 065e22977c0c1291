import { headerOf } from '../edits/header.ts'
import { Secret } from '../model/secret.ts'
import { defineExperiment, type Answered, type Chances, type TrialResult } from '../model/experiment.ts'
import type { WireRequest } from '../model/wire.ts'

const id = 'preflight'
/** Fields that a page may send without asking (Fetch standard, CORS-safelisted request headers). */
const safelisted =
  /^(?:accept|accept-language|content-language|range|host|user-agent|origin|referer|connection|content-length|sec-.*|proxy-.*|accept-encoding|cookie)$/i

/** The question that a browser asks before it sends the request: `OPTIONS` without the key (Fetch standard, 4.8). */
export const preflight = defineExperiment({
  id,
  propose({ base: { request } }) {
    const origin = headerOf(request, 'origin')
    if (origin === null || request.method === 'OPTIONS') return []
    const names = asked(request)
    return [
      {
        experiment: id,
        change: 'the preflight that a browser sends first',
        edit: null,
        request: {
          method: 'OPTIONS',
          url: request.url,
          headers: [
            { name: 'Origin', value: new Secret(origin) },
            { name: 'Access-Control-Request-Method', value: new Secret(request.method) },
            ...(names.length > 0
              ? [{ name: 'Access-Control-Request-Headers', value: new Secret(names.join(',')) }]
              : []),
          ],
          body: null,
        },
        heals: {},
        worth: 0.9,
        learn: ({ answer }: TrialResult) => learnt(answer, origin, request.method, names),
      },
    ]
  },
})

function asked({ headers }: WireRequest): string[] {
  return [...new Set(headers.map(({ name }) => name.toLowerCase()).filter((name) => !safelisted.test(name)))].sort()
}

function learnt(answer: Answered | null, origin: string, method: string, names: readonly string[]): Chances {
  if (!answer) return {}
  return allows(answer, origin, method, names) ? { 'browser.cors': 0.1 } : { 'browser.cors': 25 }
}

/** Whether the browser would go on after this answer to its preflight. */
export function allows({ response }: Answered, origin: string, method: string, names: readonly string[]): boolean {
  const field = (name: string): string =>
    response.headers.find((one) => one.name.toLowerCase() === name)?.value.reveal() ?? ''
  const list = (name: string): string[] =>
    field(name)
      .toLowerCase()
      .split(',')
      .map((word) => word.trim())
  const allowed = field('access-control-allow-origin').trim()
  const headers = list('access-control-allow-headers')
  const methods = list('access-control-allow-methods')
  return (
    response.status >= 200 &&
    response.status < 300 &&
    (allowed === '*' || allowed === origin) &&
    (/^(?:get|head|post)$/i.test(method) || methods.includes('*') || methods.includes(method.toLowerCase())) &&
    // The wildcard does not cover Authorization.
    names.every((name) => headers.includes(name) || (headers.includes('*') && name !== 'authorization'))
  )
}

import { isLocal } from '../looks/hosts.ts'
import type { CauseId } from '../causes/ids.gen.ts'
import type { Observed } from '../model/observed.ts'
import { isRetold } from '../wire/retold.ts'
import { headersShown, wouldBeShown } from '../wire/sent.ts'

type Tells = Readonly<Partial<Record<CauseId, number>>>

/** What the bare status code tells an expert, before fitting. RFC 9110 §15.5, 6585 §4, 7725. */
const statusTells: Readonly<Record<number, Tells>> = {
  302: { 'send.dropped_redirect': 1.5, 'send.absent': 0.3 },
  400: {
    'send.companion': 0.6,
    'key.invisible': 0.5,
    'key.whitespace': 0.4,
    'api.retired': 0.4,
    'token.claims': 0.4,
    'sign.clock': 0.3,
  },
  401: {
    'key.unknown': 0.3,
    'send.scheme_missing': 0.3,
    'send.absent': 0.2,
    'key.missing': 0.2,
    'perm.region': -1,
    'limit.quota': -0.5,
    'perm.client': -0.7,
  },
  402: { 'account.billing': 3.5, 'limit.quota': 1 },
  403: {
    'perm.scope': 0.6,
    'perm.resource': 0.6,
    'perm.ip': 0.6,
    'perm.client': 0.8,
    'perm.referrer': 0.6,
    'perm.region': 0.5,
    'sign.mismatch': 0.4,
    'key.missing': -0.3,
  },
  404: { 'env.wrong_host': 1, 'api.retired': 0.7, 'perm.resource': 0.4, 'perm.scope': 0.3 },
  405: { 'env.wrong_host': 1.5, 'api.retired': 0.4 },
  407: { 'send.stripped': 0.8, 'send.absent': 0.5 },
  410: { 'api.retired': 3 },
  429: { 'limit.rate': 2, 'limit.quota': 1.4, 'account.billing': 1.2 },
  451: { 'perm.region': 3.5 },
  500: { 'server.fault': 1.2, 'client.defect': 0.4 },
  502: { 'server.fault': 1.5, 'env.wrong_host': 0.3 },
  503: { 'server.fault': 1.5, 'limit.rate': 0.4 },
}

/** Nothing is known but an answer. */
export const onlyAnswer = 'only/answer'

export interface ContextClue {
  readonly id: string
  readonly tells: Tells
}

/** Clues that belong to no cause: status, provider, which parts of the story are known, what a key looks like. */
export function contextClues(observed: Observed): ContextClue[] {
  const clues: ContextClue[] = [
    { id: `status/${observed.status ?? 'none'}`, tells: statusTells[observed.status ?? 0] ?? {} },
  ]
  const add = (id: string): void => void clues.push({ id, tells: {} })
  if (observed.provider) add(`provider/${observed.provider.id}`)
  if (observed.host && !observed.provider) add('host/unknown')
  if (observed.host && isLocal(observed.host)) add('host/local')
  const shown = (['code', 'config', 'request'] as const).filter((zone) => observed.zones[zone] !== '')
  for (const zone of shown) add(`has/${zone}`)
  if (observed.facts.response?.body) add('has/body')
  if (observed.zones.remarks === '') add('lacks/remarks')
  if (observed.zones.remarks === '' && shown.length === 0) add(onlyAnswer)
  if (observed.zones.answer.length < 60) add('answer/terse')
  if (observed.zones.answer.length > 400) add('answer/long')
  for (const role of new Set(
    observed.credentials.flatMap(({ reading }) => reading.matches.slice(0, 1).map((match) => match.role)),
  ))
    add(`key-role/${role}`)
  for (const defect of new Set(
    observed.credentials.flatMap(({ reading }) => reading.defects.map((found) => found.defect)),
  ))
    add(`key-defect/${defect}`)
  if (isShown(observed) && !observed.credentials.some(({ place }) => place !== 'variable' && place !== 'argument'))
    add('request/no-credential')
  return clues
}

/** Captured, or told of with its header lines: a bare address says nothing about what else was sent. */
function isShown(observed: Observed): boolean {
  return wouldBeShown(observed, null) && (headersShown(observed) || !isRetold(observed))
}

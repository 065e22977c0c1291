import { Secret, type Json, type Sender, type Sent, type WireRequest } from '@why401/core'
import {
  readAnswer,
  stepRequest,
  whoseCredential,
  type Holder,
  type ReadAnswer,
  type RotationApi,
  type RotationStep,
  type Values,
} from '@why401/core/rotate'
import { amzStamp, sigV4Header } from '../network/signing/sigv4.ts'

/** Texts of a key by the name of its part. */
export type KeyTexts = ReadonlyMap<string, Secret>

export interface CallerKeys {
  readonly old: KeyTexts | null
  readonly new: KeyTexts | null
  readonly admin: Secret | null
}

/** Sends steps of one issuer's API, to its own hosts alone. */
export class Caller {
  readonly #api: RotationApi
  readonly #hosts: Readonly<Record<string, string>>
  readonly #sender: Sender

  constructor(api: RotationApi, hosts: Readonly<Record<string, string>>, sender: Sender) {
    this.#api = api
    this.#hosts = hosts
    this.#sender = sender
  }

  /** @param holder whose credential, where it is not the one that the step says. */
  async call(
    step: RotationStep,
    keys: CallerKeys,
    known: Values,
    holder: Holder = whoseCredential(step.credential, keys.admin !== null),
  ): Promise<{ readonly answer: ReadAnswer; readonly body: string }> {
    const sent = await this.#send(step, keys, known, holder)
    const answer = readAnswer(sent, step, this.#api)
    return { answer, body: sent.kind === 'answered' ? (sent.response.body?.reveal() ?? '') : '' }
  }

  async #send(step: RotationStep, keys: CallerKeys, known: Values, holder: Holder): Promise<Sent> {
    const credential = credentialOf(keys, holder)
    if (credential === null) return unsent(`no credential to ${step.says}`)
    const values = {
      ...known,
      ...textsOf('old', keys.old),
      ...textsOf('new', keys.new),
      credential: credential.reveal(),
    }
    const made = stepRequest(step, this.#api, this.#hosts, holder, values)
    if (!made.ok) return unsent(`${made.why}, which it takes to ${step.says}`)
    const request = step.signs ? signed(made.request, step.signs, holder === 'new' ? keys.new : keys.old) : made.request
    return await this.#sender.send(request)
  }
}

/** Nothing left this machine. */
function unsent(text: string): Sent {
  return { kind: 'unreachable', reason: 'aborted', text }
}

/** The first secret part; what is signed with has no use for it. */
function credentialOf(keys: CallerKeys, holder: Holder): Secret | null {
  if (holder === 'admin') return keys.admin
  const texts = keys[holder]
  return texts?.get('key') ?? texts?.get('secret') ?? null
}

function textsOf(whose: 'old' | 'new', texts: KeyTexts | null): Record<string, Json> {
  return Object.fromEntries([...(texts ?? [])].map(([part, text]) => [`${whose}.${part}`, text.reveal()]))
}

function signed(
  request: WireRequest,
  { service, region }: { readonly service: string; readonly region: string },
  key: KeyTexts | null,
): WireRequest {
  const stamp = amzStamp(Date.now())
  const dated = { ...request, headers: [...request.headers, { name: 'X-Amz-Date', value: new Secret(stamp) }] }
  const value = sigV4Header(dated, {
    keyId: key?.get('id')?.reveal() ?? '',
    secret: key?.get('secret') ?? new Secret(''),
    region,
    service,
    stamp,
    signed: ['content-type', 'host', 'x-amz-date'],
  })
  return { ...dated, headers: [...dated.headers, { name: 'Authorization', value: new Secret(value) }] }
}

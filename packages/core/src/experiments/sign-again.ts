import { defineExperiment, type Exchange, type Situation, type Trial } from '../model/experiment.ts'
import type { SigningChange } from '../model/wire.ts'
import { answeredAt, instantOf, signedAt, spanInWords } from '../wire/time.ts'

const id = 'sign-again'
/** AWS allows 15 minutes, Azure 15, several exchanges 5 and less. */
const tolerance = 60_000

/** A signed request signed anew: at the server's own time, or for the region or service that the server names. */
export const signAgain = defineExperiment({
  id,
  async propose(situation): Promise<Trial[]> {
    const { signer, base } = situation
    if (!signer) return []
    const proposed = [...atServerTime(situation), ...elsewhere(situation)]
    const trials = await Promise.all(
      proposed.map(async ({ change, words, heals }) => {
        const request = await signer.resign(base.request, change)
        return request && { experiment: id, change: words, edit: null, request, heals }
      }),
    )
    return trials.filter((one) => one !== null)
  },
})

interface Proposal {
  readonly change: SigningChange
  readonly words: string
  readonly heals: Trial['heals']
}

function atServerTime({ observed, base }: Situation): Proposal[] {
  const signed = signedAt(observed)
  const server = answeredAt(observed) ?? base.answer.answeredAt
  const isOff = signed !== null && Math.abs(server - signed) > tolerance
  return [
    {
      change: { at: server },
      words: isOff ? `signed again with the time of the server${skewWords(base)}` : 'signed again',
      heals: isOff ? { 'sign.clock': 0.95 } : { 'sign.mismatch': 0.4, 'sign.nonce': 0.5, 'sign.clock': 0.3 },
    },
  ]
}

/** `the region 'us-east-1' is wrong; expecting 'eu-west-1'`, `<Region>eu-west-1</Region>`, `x-amz-bucket-region`. */
function elsewhere({ observed }: Situation): Proposal[] {
  const text = observed.raw.answer
  const region =
    /expecting '([a-z]{2}[a-z0-9-]{3,30})'/i.exec(text)?.[1] ??
    /<Region>([a-z0-9-]{4,30})<\/Region>/i.exec(text)?.[1] ??
    /bucket-region: ?([a-z0-9-]{4,30})/i.exec(text)?.[1] ??
    /credential should be scoped to a valid region[^']*'([a-z0-9-]{4,30})'/i.exec(text)?.[1]
  const service = /should be scoped to correct service: '([a-z0-9-]{2,30})'/i.exec(text)?.[1]
  return [
    ...(region
      ? [
          {
            change: { region },
            words: `signed for the region ${region}`,
            heals: { 'env.wrong_host': 0.9, 'sign.mismatch': 0.8 },
          },
        ]
      : []),
    ...(service
      ? [{ change: { service }, words: `signed for the service ${service}`, heals: { 'sign.mismatch': 0.9 } }]
      : []),
  ]
}

/** Whether it is this machine's clock: how far it is from the server's, with the error of the round trip. */
function skewWords({ answer }: Exchange): string {
  const date = answer.response.headers.find(({ name }) => name.toLowerCase() === 'date')?.value.reveal() ?? null
  const measured = clockSkew(date, answer.sentAt, answer.answeredAt)
  if (measured === null) return ''
  const { skew, error } = measured
  if (Math.abs(skew) <= error) return '; the clock of this machine agrees with it'
  const side = skew > 0 ? 'ahead of' : 'behind'
  return `; the clock of this machine is ${spanInWords(skew)} ${side} it, give or take ${spanInWords(error)}`
}

/** How far the clock of this machine is from the server's, in milliseconds. */
export function clockSkew(
  date: string | null,
  sentAt: number,
  answeredAt: number,
): { skew: number; error: number } | null {
  const server = date === null ? null : instantOf(date)
  if (server === null) return null
  // `Date` has whole seconds; the server wrote it somewhere between sending and answer.
  const error = (answeredAt - sentAt) / 2 + 500
  return { skew: (sentAt + answeredAt) / 2 - (server + 500), error }
}

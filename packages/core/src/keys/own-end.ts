import { once } from '../model/once.ts'
import type { Observed } from '../model/observed.ts'
import { filledCredentials } from '../wire/sent.ts'
import { latestShown } from '../wire/shown-time.ts'
import { mentionedKeys } from './mentioned-keys.ts'
import { pastedLines, pastedText } from './pasted-text.ts'
import type { KeyReading } from './reading.ts'

/** A credential that says itself when it ends, refused after that by the time that the paste shows. JSON-able. */
export interface OwnEnd {
  readonly by: 'claim' | 'signed-address' | 'certificate'
  readonly end: number
  readonly ago: number
}

/** The refusal is told to have another reason, which is looked at first by some who check. */
const otherReason =
  /(?:invalid|wrong|bad) (?:signature|audience|issuer)|signature (?:is |verification )?(?:invalid|failed|mismatch)|(?:audience|issuer) (?:is )?(?:invalid|wrong)|kid\b[^\n]{0,30}not found/

/** A JWT, an access signature or a client's certificate in use that had ended when it was refused. */
export const endedBefore = once((observed: Observed): OwnEnd | null => {
  const shown = latestShown(observed)
  if (shown === null || otherReason.test(observed.zones.answer)) return null
  const ends = [
    ['claim', claimedEnd(observed)],
    ['signed-address', signatureEnd(observed)],
    ['certificate', certificateEnd(observed)],
  ] as const
  for (const [by, end] of ends) if (end !== null && end < shown) return { by, end, ago: shown - end }
  return null
})

/** Of several tokens in view the one that holds longest counts: nobody says which is in use. */
function claimedEnd(observed: Observed): number | null {
  const sent = readings(filledCredentials(observed))
  const ends = (sent.length > 0 ? sent : readings([...observed.credentials, ...mentionedKeys(observed)])).map(
    ({ jwt }) => jwt?.exp ?? Number.POSITIVE_INFINITY,
  )
  const last = Math.max(...ends)
  return ends.length > 0 && Number.isFinite(last) ? last * 1000 : null
}

function readings(keys: readonly { readonly reading: KeyReading }[]): readonly KeyReading[] {
  return keys.flatMap(({ reading }) => (reading.jwt === null ? [] : [reading]))
}

/** Azure's shared access signature, wherever it stands: an address, a connection string, a setting. */
function signatureEnd(observed: Observed): number | null {
  const text = pastedText(observed)
  if (!/[?&;"'=]sig=/.test(text) && !text.includes('&sig=')) return null
  const ends = [
    ...text.matchAll(/[?&"'=;]se=(20\d\d-\d\d-\d\d)(?:T(\d\d(?::|%3A)\d\d(?:(?::|%3A)\d\d)?)Z)?(?=[&\s"';]|$)/gi),
  ].map(([, day, time]) => Date.parse(`${day}T${time?.replaceAll(/%3a/gi, ':') ?? '00:00'}Z`))
  const epoch = /SharedAccessSignature sr=[^\s"']{1,300}&se=(\d{10})(?=[&\s"']|$)/.exec(text)?.[1]
  if (epoch !== undefined) ends.push(Number(epoch) * 1000)
  const last = Math.max(...ends)
  return ends.length > 0 && !Number.isNaN(last) ? last : null
}

/** How `openssl` and `keytool` print the end of a certificate. */
const notAfter =
  /^\s{0,20}(?:notAfter=|Not After ?: ?|Valid from: [^\n]{10,60} until: (?:[A-Z][a-z]{2} )?)([A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d (?:20\d\d|[A-Z]{3,4} 20\d\d))/

/** Certificates are looked at with a command that names the client's own file; the server's is another matter. */
function certificateEnd(observed: Observed): number | null {
  const lines = pastedLines(observed)
  if (
    !lines.some((line) =>
      /openssl (?:x509|pkcs12)\b[^\n]{0,200}-in |keytool\b[^\n]{0,200}-list|--cert |-E \S/.test(line),
    )
  )
    return null
  const ends = lines.flatMap((line) => {
    const found = notAfter.exec(line)?.[1]
    return found === undefined ? [] : [Date.parse(`${found.replace(/ [A-Z]{3,4} (20\d\d)$/, ' $1')} GMT`)]
  })
  return ends.length === 1 && !Number.isNaN(ends[0]) ? (ends[0] ?? null) : null
}

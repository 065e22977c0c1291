/** What is needed of an exchange to see whether it only began a handshake. */
export interface ChallengedExchange {
  readonly method: string | null
  readonly url: string
  readonly sent: readonly (readonly [name: string, value: string])[]
  readonly status: number | null
  readonly answered: readonly (readonly [name: string, value: string])[]
}

/**
 * Exchanges that are the first half of another one. Digest, NTLM and Negotiate begin with a 401 or 407 by design: the client
 * answers the challenge in the next request for the same, and that request has the outcome.
 */
export function challengesAnswered<Exchange>(
  exchanges: readonly Exchange[],
  seen: (exchange: Exchange) => ChallengedExchange,
): ReadonlySet<Exchange> {
  const answered = new Set<Exchange>()
  const next = new Map<string, ChallengedExchange>()
  for (const exchange of exchanges.toReversed()) {
    const one = seen(exchange)
    const target = `${one.method ?? 'GET'} ${one.url}`
    const later = next.get(target)
    if (later && goesOn(one, later)) answered.add(exchange)
    next.set(target, one)
  }
  return answered
}

function goesOn(one: ChallengedExchange, later: ChallengedExchange): boolean {
  if (one.status !== 401 && one.status !== 407) return false
  const [challenge, login] =
    one.status === 401 ? ['www-authenticate', 'authorization'] : ['proxy-authenticate', 'proxy-authorization']
  const scheme = schemeOf(valuesOf(later.sent, login)[0])
  if (scheme === null) return false
  const challenges = valuesOf(one.answered, challenge).filter((value) => asks(value, scheme))
  const isFirst = schemeOf(valuesOf(one.sent, login)[0]) !== scheme
  // A login that is asked for again failed, unless the server says that it only took too long, or answers with data.
  return challenges.some(
    (value) => isFirst || /\bstale\s{0,2}=\s{0,2}"?true\b/i.test(value) || /^(?:ntlm|negotiate) \S/i.test(value),
  )
}

/** Null for schemes that need no handshake. */
function schemeOf(login: string | undefined): string | null {
  return /^(?:digest|ntlm|negotiate)(?= )/i.exec(login ?? '')?.[0].toLowerCase() ?? null
}

/** A list of challenges may stand in one line. */
function asks(challenge: string, scheme: string): boolean {
  return new RegExp(`(?:^|,\\s{0,4})${scheme}(?:\\s|,|$)`, 'i').test(challenge)
}

function valuesOf(fields: readonly (readonly [name: string, value: string])[], wanted: string): readonly string[] {
  return fields.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []))
}

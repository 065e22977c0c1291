/** What frameworks put before a name to let it through to the browser. */
const exposing = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|NUXT|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|PUBLIC|VUE_APP|STORYBOOK|ASTRO)_/
/** Words that say no more than that it is a credential. */
const weak = new Set([
  'API',
  'KEY',
  'TOKEN',
  'SECRET',
  'ACCESS',
  'AUTH',
  'APIKEY',
  'MY',
  'APP',
  'PROD',
  'DEV',
  'TEST',
  'LIVE',
])
const mostSteps = 2
const longEnough = 8

/** The name among `known` that was most likely meant: another prefix or order of words, one word more, or a typing error. */
export function nearName(name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Infinity
  for (const other of known) {
    const distance = other === name ? Infinity : distanceOf(name, other)
    if (distance < least) {
      least = distance
      best = other
    }
  }
  return best
}

/** Small is near; Infinity: not the same thing. */
function distanceOf(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return 0
  const [wordsOfA, wordsOfB] = [words(a), words(b)]
  if (wordsOfA.toSorted().join() === wordsOfB.toSorted().join()) return 1
  if (isSameThing(wordsOfA, wordsOfB)) return 2
  return isMistyped(a, b) ? 3 : Infinity
}

function plain(name: string): string {
  return name.toUpperCase().replace(exposing, '')
}

function words(name: string): readonly string[] {
  return name.split('_').filter((word) => word !== '')
}

/** The same words, but for those that say little: OPENAI_KEY and OPENAI_API_KEY, not STRIPE_SECRET_KEY and STRIPE_PUBLISHABLE_KEY. */
function isSameThing(one: readonly string[], other: readonly string[]): boolean {
  const tells = telling(one)
  if (tells === '' || tells !== telling(other)) return false
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  return fewer.length > 1 && fewer.every((word) => more.includes(word)) && more.length - fewer.length <= 1
}

function telling(words: readonly string[]): string {
  return words
    .filter((word) => !weak.has(word))
    .toSorted()
    .join()
}

/** One or two letters wrong, swapped, missing or too many; not a digit, which numbers things. */
function isMistyped(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (shorter < longEnough || Math.abs(one.length - other.length) > mostSteps) return false
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (/[\d_]/.test(a + b)) return false
  if (a.length === 2 && b.length === 2) return a === `${b[1]}${b[0]}`
  return Math.max(a.length, b.length) === 1
}

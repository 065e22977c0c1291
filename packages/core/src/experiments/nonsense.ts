/** The scheme-like start that tells an issuer whose key it is: `sk-ant-api03-`, `ghp_`, `eyJ` is none. */
const publicPrefix = /^(?:[A-Za-z]{2,12}[-_]){1,3}(?=[A-Za-z0-9])/

/**
 * A key of the same shape that nobody was given: same public prefix, length, and kind of character at each position;
 * the same for the same key, so that two requests of one investigation are alike.
 */
export function nonsenseLike(key: string): string {
  const prefix = publicPrefix.exec(key)?.[0] ?? ''
  let state = seedOf(key)
  const next = (size: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % size
  }
  const turned = Array.from(key.slice(prefix.length), (character) => {
    const pool = pools.find((one) => one.includes(character))
    if (!pool) return character
    const other = pool.replace(character, '')
    return other[next(other.length)] ?? character
  })
  return prefix + turned.join('')
}

const pools = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghjkmnpqrstuvwxyz', '0123456789']

function seedOf(text: string): number {
  let seed = 2_166_136_261
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 16_777_619)
  return seed >>> 0
}

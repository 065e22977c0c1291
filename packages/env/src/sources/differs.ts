const named: readonly (readonly [RegExp, string])[] = [
  [/^\r\n$/, 'trailing CR LF'],
  [/^\n$/, 'trailing LF'],
  [/^\r$/, 'trailing CR'],
  [/^[ \t]+$/, 'trailing blanks'],
  [/^\s+$/, 'trailing white space'],
]

/** How a value differs from the one that counts, without a character of either. Bytes count from 1. */
export function differs(value: string, effective: string): string {
  if (value === effective) return 'same'
  if (value === '') return 'empty'
  if (value.startsWith(effective)) {
    const rest = value.slice(effective.length)
    return named.find(([pattern]) => pattern.test(rest))?.[1] ?? `${bytes(rest)} more at the end`
  }
  if (value.trim() === effective) return 'white space around it'
  const inner = /^(["'`])([\s\S]*)\1$/.exec(value)
  if (inner?.[2] === effective) return 'in quotes'
  if (effective.startsWith(value)) return `cut after byte ${Buffer.byteLength(value)}`
  if (value.toLowerCase() === effective.toLowerCase()) return 'letter case'
  return `differs at byte ${firstDifference(value, effective)}`
}

function bytes(text: string): string {
  const count = Buffer.byteLength(text)
  return count === 1 ? '1 byte' : `${count} bytes`
}

function firstDifference(value: string, effective: string): number {
  const [one, other] = [Buffer.from(value), Buffer.from(effective)]
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at + 1
}

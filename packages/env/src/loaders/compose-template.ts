/** A value that Compose refuses, and with it the file. */
export class ComposeError extends Error {}

type Mapping = (name: string) => string | undefined

const template = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{(?:([_a-z][_a-z0-9]*(?::?[-+?].*)?)\}|()))/gi
const operators = [':?', '?', ':-', '-', ':+', '+'] as const

/** Fills in `$NAME` and `${…}` with the operators of the Compose specification; `$$` is a dollar. */
export function substitute(value: string, mapping: Mapping): string {
  return value.replace(template, (match, escaped?: string, bare?: string, braced?: string) => {
    if (escaped) return '$'
    if (bare !== undefined) return mapping(bare) ?? ''
    if (braced === undefined) throw new ComposeError('A "${" is not followed by a name and a "}".')
    return substituteBraced(match, mapping)
  })
}

/** The pattern takes everything up to the last brace of the line: what stands behind the matching one is looked at again. */
function substituteBraced(match: string, mapping: Mapping): string {
  const closing = closingBrace(match)
  const end = closing < 0 ? match.length - 1 : closing
  const expression = match.slice(2, end)
  const operator = operators
    .filter((sign) => expression.includes(sign))
    .toSorted((a, b) => expression.indexOf(a) - expression.indexOf(b))[0]
  if (!operator) return mapping(expression) ?? ''
  const at = expression.indexOf(operator)
  const result = operate(operator, expression.slice(0, at), expression.slice(at + operator.length), mapping)
  return result + substitute(match.slice(end + 1), mapping)
}

function operate(operator: (typeof operators)[number], name: string, operand: string, mapping: Mapping): string {
  const value = mapping(name)
  const counts = operator.startsWith(':') ? Boolean(value) : value !== undefined
  if (operator.endsWith('+')) return counts ? substitute(operand, mapping) : (value ?? '')
  if (counts) return value ?? ''
  if (operator.endsWith('-')) return substitute(operand, mapping)
  throw new ComposeError('A variable that the file requires is not set.')
}

/** Compose counts braces, but not one that directly follows an opening one. */
function closingBrace(match: string): number {
  let open = 0
  for (let at = 0; at < match.length; at++) {
    if (match[at] === '}' && --open === 0) return at
    if (match[at] === '{') {
      open++
      at++
    }
  }
  return -1
}

const shortest = 12

/**
 * Whether a text without blanks looks drawn by lot rather than written: it changes between capitals, small letters
 * and digits all the time. Words, class names, versions, dates and error codes do that a few times at most.
 */
export function isRandom(text: string): boolean {
  if (text.length < shortest) return false
  const { changes, digits, letters, hex, marks } = count(text)
  if (digits >= 16 && letters === 0) return true
  if (hex === digits + letters && digits >= 4 && letters >= 2 && digits + letters >= 24) return true
  // A pass phrase: capitals, small letters, digits and marks mixed.
  if (marks > 0 && digits > 0 && letters > 4 && changes >= 2) return true
  return changes >= 3 && changes >= text.length * 0.17
}

interface Count {
  /** Letter after digit, digit after letter, capital after small letter. */
  readonly changes: number
  readonly digits: number
  readonly letters: number
  readonly hex: number
  readonly marks: number
}

function count(text: string): Count {
  let changes = 0
  let digits = 0
  let letters = 0
  let hex = 0
  let marks = 0
  let before = kindOf(text.charCodeAt(0))
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === 'digit') digits++
    else if (kind === 'mark') marks++
    else if (kind !== 'other') letters++
    if (kind === 'digit' || (code >= 97 && code <= 102) || (code >= 65 && code <= 70)) hex++
    if (isChange(before, kind)) changes++
    before = kind
  }
  return { changes, digits, letters, hex, marks }
}

type Kind = 'small' | 'capital' | 'digit' | 'mark' | 'other'

function kindOf(code: number): Kind {
  if (code >= 97 && code <= 122) return 'small'
  if (code >= 65 && code <= 90) return 'capital'
  if (code >= 48 && code <= 57) return 'digit'
  // ! # % * ^ ~ and @: what people put into pass phrases and nothing else.
  return code === 33 || code === 35 || code === 37 || code === 42 || code === 94 || code === 126 || code === 64
    ? 'mark'
    : 'other'
}

function isChange(before: Kind, kind: Kind): boolean {
  if (kind === 'digit') return before === 'small' || before === 'capital'
  if (kind === 'small') return before === 'digit'
  return kind === 'capital' && (before === 'digit' || before === 'small')
}

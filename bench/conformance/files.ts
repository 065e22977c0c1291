import { Random } from './random.ts'

/** What every program is started with, besides what it needs to run. */
export const environment: Readonly<Record<string, string>> = {
  SET: 'from the environment',
  EMPTY: '',
  DOLLAR: 'p$A\\$q',
}

type Texts = readonly [string, ...string[]]

const names: Texts = [
  'KEY',
  'KEY',
  'A',
  'A',
  'B',
  'b',
  'SET',
  'EMPTY',
  'DOLLAR',
  'LONG_NAME',
  'lower',
  'K1',
  '1K',
  'a.b',
  'a-b',
  'a b',
  'ÄÖ',
  '',
]
const plain: Texts = [
  'v',
  'abc',
  'x y',
  'p@ss',
  'ab==',
  'a.b-c_d',
  '0',
  'https://h/p?q=1',
  '{"a":"b"}',
  'a,b',
  '%20',
  '/',
  '',
]
const spaces: Texts = [' ', '  ', '\t', ' \t']
const quotes: Texts = ['"', "'", '`', '""', "''", '\\"', "\\'", '\\`']
const escapes: Texts = ['\\', '\\\\', '\\n', '\\r', '\\t', '\\x', '\\0', '\\u0041', '\\ ', '\\#']
const dollars: Texts = [
  '$',
  '$$',
  '$A',
  '$KEY',
  '$b',
  '$1',
  '${A}',
  '${b}',
  '${SET}',
  '$EMPTY',
  '${NONE}',
  '\\$A',
  '\\${A}',
  '$-',
  '${',
  '${}',
  '$DOLLAR',
]
const operators: Texts = [
  '${A:-d}',
  '${NONE:-d}',
  '${NONE-d}',
  '${EMPTY:-d}',
  '${EMPTY-d}',
  '${A:+e}',
  '${NONE:+e}',
  '${NONE+e}',
  '${A:-${NONE:-c}}',
  '${NONE:-$A}',
  '${NONE:-}',
  '${NONE:-a b}',
]
const comments: Texts = ['#', ' #', ' # c', '#c', '\t# c', " # it's"]
const odd: Texts = [
  '$(true)',
  '`true`',
  '=',
  ':',
  ': ',
  '&',
  ';',
  '|',
  '<',
  '>',
  '(',
  ')',
  '!',
  '*',
  '~',
  '[',
  ']',
  '{',
  '}',
  ',',
]
const letters: Texts = ['é', '\u00a0', '\u200b', '“', '”', '🔑', 'à', '\u2028', '\u0085', '\u3000', '\ufeff']
const control: Texts = ['\0', '\x01', '\x1b', '\v', '\f', '\r']

/** Files that env files are like, and ones that they never should be: as many as are asked for. */
export function* files(seed: number): Generator<Uint8Array, never> {
  const random = new Random(seed)
  for (;;) yield file(random)
}

function file(random: Random): Uint8Array {
  const ending = random.chance(0.15) ? '\r\n' : random.chance(0.03) ? '\r' : '\n'
  const wild = random.chance(0.4)
  const lines = Array.from({ length: 1 + random.below(5) }, () => line(random, wild))
  const text = lines.join(ending) + (random.chance(0.7) ? ending : '')
  if (random.chance(0.01)) return Buffer.from(`\ufeff${text}`, 'utf16le')
  const bytes = Buffer.from(random.chance(0.03) ? `\ufeff${text}` : text, 'utf8')
  return random.chance(0.01) ? Buffer.concat([bytes, Buffer.of(0x41, 0x3d, 0xff, 0xc3, 0x28, 0x0a)]) : bytes
}

function line(random: Random, wild: boolean): string {
  const roll = random.next()
  if (roll < 0.06) return random.pick(['', ' ', '\t'])
  if (roll < 0.12) return `${random.pick(['', ' '])}#${fragments(random, wild)}`
  if (roll < 0.15) return random.pick(names)
  if (roll < 0.18 && wild) return fragments(random, wild)
  const indent = random.chance(0.08) ? random.pick(spaces) : ''
  const exported = random.chance(0.12) ? random.pick(['export ', 'export\t', 'export  ', 'export']) : ''
  return indent + exported + random.pick(names) + separator(random) + value(random, wild)
}

function separator(random: Random): string {
  return random.chance(0.75)
    ? '='
    : random.pick(['= ', ' =', ' = ', ': ', ':', '=\t', '+=', '==', ' ', '\t=', '=\n', '\n='])
}

function value(random: Random, wild: boolean): string {
  const quote = random.pick(['', '', '', '"', '"', "'", "'", '`'])
  const inner = fragments(random, wild, quote)
  const tail = random.chance(0.25) ? random.pick(random.chance(0.5) ? comments : spaces) : ''
  return (
    quote +
    inner +
    (random.chance(0.95) ? quote : '') +
    tail +
    (wild && random.chance(0.1) ? fragments(random, wild) : '')
  )
}

/** In quotes a value may go over several lines. */
function fragments(random: Random, wild: boolean, quote = ''): string {
  let text = ''
  for (let left = random.below(5); left >= 0; left--) {
    const kinds: readonly [Texts, ...Texts[]] = wild
      ? [plain, spaces, quotes, escapes, dollars, operators, comments, odd, letters, control]
      : [plain, plain, plain, spaces, escapes, dollars, operators, odd, letters, quotes]
    text += random.chance(0.5) ? random.pick(plain) : random.pick(random.pick(kinds))
    if (quote !== '' && random.chance(0.06)) text += '\n'
  }
  return text
}

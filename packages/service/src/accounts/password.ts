const fewest = 12
const most = 128
/** So many parts that are not guessed first: a part is a word of the list, a run, a year, or any other character. */
const fewestParts = 8

/** The words that lists of leaked passwords are made of. */
const words =
  'password|passwort|passw|contrasena|motdepasse|qwerty|qwertz|azerty|letmein|welcome|willkommen|bienvenue|changeme|default|secret|' +
  'administrator|admin|root|login|user|guest|test|hello|iloveyou|love|dragon|monkey|master|shadow|sunshine|princess|football|' +
  'baseball|superman|batman|starwars|pokemon|trustno|whatever|freedom|michael|jordan|ashley|charlie|computer|internet|service|' +
  'spring|summer|autumn|winter|monday|friday|january|february|march|april|june|july|august|september|october|november|december|' +
  'google|amazon|apple|microsoft|github|why401|apikey|key'
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv']
const runs = rows.flatMap((row) => [row, row.split('').toReversed().join('')])

const unleet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Why a password will not do, as the end of "expected …"; null: it will. Length counts most, then what is guessed first. */
export function passwordFault(password: string, about: readonly string[] = []): string | null {
  const length = [...password].length
  if (length < fewest) return `at least ${fewest} characters`
  if (length > most) return `at most ${most} characters`
  const known = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4)
  if (partsOf(password, known) < fewestParts)
    return 'a password of more than common words, years, repetitions and rows of the keyboard'
  return null
}

/** How many parts a guesser has to get right. */
function partsOf(password: string, known: readonly string[]): number {
  const plain = [...password.toLowerCase()]
  const read = plain.map((letter) => unleet[letter] ?? letter).join('')
  const guessed = new RegExp(`^(?:${[...known.map(escaped), words].join('|')})`, 'u')
  let parts = 0
  for (let at = 0; at < plain.length; parts++) {
    const rest = plain.slice(at).join('')
    const longest = Math.max(
      1,
      lengthOf(guessed, read.slice(at)),
      lengthOf(guessed, rest),
      runLength(rest),
      repeatLength(rest),
      lengthOf(/^(?:19|20)\d\d/, rest),
    )
    at += longest
  }
  return parts
}

const escaped = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

/** Three or more characters that follow each other in the alphabet, among the digits or on a keyboard. */
function runLength(text: string): number {
  let length = 3
  while (length <= text.length && runs.some((run) => run.includes(text.slice(0, length)))) length++
  return length > 3 ? length - 1 : 0
}

/** A text of up to six characters that stands there again and again. The first of it counts, the others do not. */
function repeatLength(text: string): number {
  const found = /^(.{1,6}?)\1+/su.exec(text)
  return found ? Math.max(0, found[0].length - (found[1]?.length ?? 0)) : 0
}

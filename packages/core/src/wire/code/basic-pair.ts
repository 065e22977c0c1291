import { allMatches } from '../../model/all-matches.ts'
import { decodeBase64Text } from '../../keys/base64.ts'

/** What is put into base64: the argument of an encoder, or what a shell pipes into one. */
const encoded =
  /(?:b64encode|strict_encode64|urlsafe_encode64|encode64|base64_encode|btoa|base64encode|EncodeToString|encodeToString|ToBase64String|Buffer\.from)\(\s{0,20}([^\n]{1,160})/g
const piped = /(?:echo(?: -n)?|printf(?: ["']?%s["']?)?)\s{1,3}["']?(\$?[^|"'\n]{1,120})["']?\s{0,3}\|\s?base64/g
/** Ways in which languages make bytes of a text, around the name of a variable. */
const wrapping =
  /^(?:bytes\(|\[\]byte\(|str\(|(?:System\.Text\.)?Encoding\.\w{3,8}\.GetBytes\(|\[(?:System\.)?Text\.Encoding\]::\w{3,8}\.GetBytes\()?\$?\{?((?:process\.env\.|os\.environ\[["']|os\.Getenv\(["']|getenv\(["']|ENV\[["']|self\.|this\.|env\.)?[A-Za-z_]\w{0,40})(?:["'\])}]{0,3})(?:\.(?:encode|getBytes|bytes|trim|strip)\([^()\n]{0,20}\))?\s{0,2}(?:,\s?["']?[\w.-]{1,20}["']?\s?)?[);}]?/

/** A key alone, without the colon of a pair, is what Basic carries: seen in the code, or in what it printed. */
export function encodesNoPair(text: string): boolean {
  return printedWithout(text) || encodesKeyAlone(text)
}

function encodesKeyAlone(text: string): boolean {
  const all = [...allMatches(encoded, text), ...allMatches(piped, text)].map(([, argument = '']) => argument)
  return all.length > 0 && all.every((argument) => isKeyAlone(argument, text))
}

function isKeyAlone(argument: string, text: string): boolean {
  if (/[:+%]|\.\.|<>|format|join|concat/i.test(argument.split(/[);]/, 1)[0] ?? '')) return false
  const name = wrapping.exec(argument)?.[1]
  if (name === undefined) return false
  const plain = name.replace(/^.*[.["'(]/, '')
  const literal = new RegExp(`(?<![\\w.])\\$?${plain}\\s{0,3}:?=\\s{0,3}["'\`]([^"'\`\\n]{8,200})["'\`]`).exec(
    text,
  )?.[1]
  // A name says little: whoever joined the pair may well have called it a key.
  return literal !== undefined && !/[:{$]/.test(literal)
}

const printed = /\bbasic ([A-Za-z0-9+/]{12,400}={0,2})(?![\w+/=])/gi

/** The header as it went out: what follows Basic is the base64 form of a text without a colon. */
function printedWithout(text: string): boolean {
  return allMatches(printed, text).some(([, value = '']) => {
    const decoded = value.length % 4 === 0 ? decodeBase64Text(value) : null
    return decoded !== null && /^[\x21-\x7e]{8,300}$/.test(decoded) && !decoded.includes(':')
  })
}

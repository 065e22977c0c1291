import type { Credential } from '../model/facts.ts'
import { Secret } from '../model/secret.ts'
import { fromBase64 } from './base64.ts'
import { maxKeyLength } from './limits.ts'

/** A file may hold several objects; only a Secret keeps its values in base64 under `data`. */
const betweenObjects = /^---[ \t]*\r?$/m
const isSecret = /(?:^|[\s{,])["']?kind["']?:[ \t]{0,8}["']?Secret["']?[ \t]{0,8}(?:[,}\r\n#]|$)/
/** Of what this command prints the line with the kind is often left out. */
const asked = /\b(?:kubectl|oc|k|kubecolor|microk8s\.kubectl)[ ][^\n]{0,200}\bget[ ][^\n]{0,80}\bsecrets?\b[^\n]{0,200}/
const otherKind = /(?:^|[\s{,])["']?kind["']?:[ \t]{0,8}["']?(?!Secret\b|List\b)[A-Z]\w{2,40}/
const member = /^["']?[\w.-]{1,253}["']?:[ \t]{0,8}["']?([A-Za-z0-9+/]{8,16384}={0,2})["']?[ \t]{0,8},?\r?$/
const inBraces = /\bdata["']?:[ \t\r\n]{0,40}\{([^{}]{1,65536})\}/g
/** `jsonpath='{.data}'` prints the members alone, older versions as Go writes a map. */
const membersAlone = /^(?:\{"[^{}]{1,65536}\}|map\[[^\][{}]{1,65536}\])\r?$/
const valueInLine = /[:"]([A-Za-z0-9+/]{8,16384}={0,2})(?=["\s\],}]|$)/g

/**
 * The cluster decodes what stands under `data` of a Secret before it hands it to a program: the credential is the decoded
 * text. A second layer, and a line end that was encoded along, are still in it.
 */
export function asTheClusterReads(found: readonly Credential[], text: string): readonly Credential[] {
  if (found.length === 0 || !/secret/i.test(text)) return found
  const encoded = valuesUnderData(text)
  return encoded.size === 0 ? found : found.map((one) => decoded(one, encoded))
}

function decoded(one: Credential, encoded: ReadonlySet<string>): Credential {
  const written = one.value.reveal().trim()
  if (one.place !== 'variable' || !encoded.has(written)) return one
  const text = written.replace(/={1,2}$/, '').length % 4 === 1 ? null : fromBase64(written, maxKeyLength)
  return text !== null && oneLine.test(text) ? { ...one, value: new Secret(text), written: one.value } : one
}

/** Certificates and whole files are no keys. */
const oneLine = /^[\x20-\x7e]{4,16384}(?:\r?\n)?$/

function valuesUnderData(text: string): ReadonlySet<string> {
  return new Set(text.split(betweenObjects).flatMap(valuesOfObject))
}

function valuesOfObject(object: string): readonly string[] {
  const command = isSecret.test(object) ? null : asked.exec(object)
  const printed = command === null ? object : object.slice(command.index + command[0].length)
  if (command === null ? !isSecret.test(object) : otherKind.test(printed)) return []
  const braces = Array.from(printed.matchAll(inBraces), ([, members = '']) => members)
  const alone = command?.[0].includes('.data') ? printed.split('\n', 3).filter((line) => membersAlone.test(line)) : []
  const inline = [...braces, ...alone].flatMap((members) => Array.from(members.matchAll(valueInLine), valueOf))
  return [...inline, ...valuesOfBlock(printed)]
}

/** What is indented deeper than `data:` until something is not. */
function valuesOfBlock(object: string): readonly string[] {
  const values: string[] = []
  let depth = -1
  for (const line of object.split('\n')) {
    const indent = line.length - line.trimStart().length
    if (depth >= 0 && line.trim() !== '' && indent <= depth) depth = -1
    if (depth >= 0) values.push(...valuesOfLine(line.trim()))
    else if (/^\s{0,40}data:[ \t]{0,8}(?:#.{0,200})?\r?$/.test(line)) depth = indent
  }
  return values
}

function valuesOfLine(line: string): readonly string[] {
  const found = member.exec(line.replace(/[ \t]#.{0,400}$/, ''))
  return found === null ? [] : [valueOf(found)]
}

function valueOf([, value = '']: readonly string[]): string {
  return value
}

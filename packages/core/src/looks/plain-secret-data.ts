import { allMatches } from '../model/all-matches.ts'
import { fix } from '../model/cause.ts'
import type { Fix } from '../model/cause.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { writeEntry } from './secret-data.ts'

/** A file may hold several documents, and a ConfigMap keeps plain text under `data` by right. */
const betweenDocuments = /^---[ \t]*$/m
const isSecret = /^[ \t]{0,8}kind:[ \t]{1,4}["']?Secret\b/m
const underData = /^([ \t]{0,8})data:[ \t]*\r?\n((?:\1[ \t]{1,8}[^\n]{1,600}(?:\n|$)){1,12})/m
const entry = /^[ \t]{1,16}["']?([\w.-]{2,80})["']?:[ \t]{1,4}["']?([^\s"'{|<>$#*!][^\s"']{7,500})["']?[ \t]*\r?$/gm

/** The entry of a Kubernetes Secret whose value is no base64 of a text, though it stands under `data`. */
export const plainSecretData = once(({ raw }: Observed): string | null => {
  for (const text of [raw.config, raw.code])
    for (const document of text.split(betweenDocuments)) {
      const plain = isSecret.test(document) ? plainEntry(document) : null
      if (plain !== null) return plain
    }
  return null
})

export function plainInWords(name: string, providerName: string): string {
  return `${name} stands as plain text under “data” of a Kubernetes Secret, whose values are decoded from base64: the file is refused, or ${providerName} gets other bytes than the key.`
}

/** How a plain value gets into a Secret unchanged. */
export function storedPlain(name: string): Fix {
  return fix(
    `Move ${name} from “data” to “stringData”, which takes plain text, or write its base64 there, made without a line break; then apply the Secret and restart what reads it.`,
    {
      commands: [writeEntry(name)],
      links: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    },
  )
}

function plainEntry(document: string): string | null {
  const data = underData.exec(document)
  if (!data?.[2]) return null
  const plain = allMatches(entry, data[2]).find(([, , value = '']) => !isBase64OfText(value))
  return plain?.[1] ?? null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes by hand since core has no `atob`; text is what holds printable characters only. */
function isBase64OfText(value: string): boolean {
  if (!/^[A-Za-z0-9+/]{4,500}={0,2}$/.test(value) || value.length % 4 !== 0) return false
  let bits = 0
  let held = 0
  for (const character of value.replace(/={1,2}$/, '')) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xff_ff
    held += 6
    if (held < 8) continue
    held -= 8
    const byte = (bits >> held) & 0xff
    if (byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte > 0x7e && byte < 0xc2) return false
  }
  return true
}

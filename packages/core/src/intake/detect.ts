import type { InputKind } from '../model/facts.ts'
import { isBareKey } from './key.ts'
import { regex } from '../model/regex.ts'
import { startsRequestFile } from './request-file.ts'

const headLength = 4096
const curlCommand = regex`
  ^\s{0,200}(?:\`\`\`\w{0,20}\s{1,4})?(?:
      (?:[$>#%]|PS [^>\n]{0,200}>|[A-Za-z]:\\[^>\n]{0,200}>|\w{1,40}@[\w.-]{1,60}:[^$#\n]{0,200}[$#])\s{0,4}
    )?(?:[A-Za-z_]\w{0,60}=\S{0,4000}\s{1,4}){0,4}(?:sudo\s|time\s|&\s?)?(?:\/[\w/]{1,60}\/)?["']?curl(?:\.exe)?
    ["']?\s+\S
`
const httpStart = regex`
  ^\s{0,200}(?:
      [A-Z]{3,10} \S{1,8000} HTTP\/[\d.]{1,3}|HTTP\/\d(?:\.\d)? +\d{3}|:(?:method|authority|path|scheme|status):
    )
`
const looseHttpStart =
  /^\s{0,200}(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:https?:\/\/|\/)\S{0,4000}[ \t]{0,4}\r?\n[A-Za-z][\w-]{1,60}:/
const har = /^\s{0,200}\{\s{0,200}"log"\s{0,20}:\s{0,20}\{/
// Some tools write other members before it.
const harFurtherOn = /"log"\s{0,20}:\s{0,20}\{\s{0,200}"(?:version|creator|browser|pages|entries|comment)"\s{0,20}:/
const symptom = /"symptom"\s{0,20}:\s{0,20}(?:\{|null)/
const postman = regex`
  "_postman_(?:id|variable_scope|exported_at)"|schema\.(?:get)?postman\.com
  |"info"\s{0,20}:\s{0,20}\{[^]{0,2000}"item"\s{0,20}:
`

/** Guesses the kind of an input from its first bytes; `text` is always right enough. */
export function detectKind(text: string): InputKind {
  const first = firstSign(text)
  if (first === '{' || first === '[') return detectJson(text)
  const head = text.slice(0, headLength * 4)
  if (curlCommand.test(head)) return 'curl'
  if (httpStart.test(head) || looseHttpStart.test(head) || startsRequestFile(head)) return 'http'
  return isBareKey(text) ? 'key' : 'text'
}

function firstSign(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0xfeff && code !== 0xa0) return text.charAt(i)
  }
  return ''
}

function detectJson(text: string): InputKind {
  const head = text.slice(0, headLength)
  if (har.test(head)) return 'har'
  if (symptom.test(text.length > headLength * 16 ? text.slice(0, headLength * 16) : text)) return 'case'
  if (postman.test(head)) return 'postman'
  if (harFurtherOn.test(head)) return 'har'
  const tail = text.length > headLength ? text.slice(-headLength) : ''
  return postman.test(tail) ? 'postman' : 'text'
}

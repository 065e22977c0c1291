import type { Credential } from '../model/facts.ts'
import { isReference, readAssignment } from './assignments.ts'
import { splitScheme } from './authorization.ts'
import { findFormFields, isForm } from './body-credentials.ts'
import { isCredentialName, isWeakName } from './credential-names.ts'
import { credential } from './credential.ts'
import { isKeyLike } from './key.ts'
import { maxCredentials, maxLines } from './limits.ts'
import { asTheClusterReads } from './secret-manifest.ts'
import { readLiterals, type StringLiteral } from './string-literals.ts'
import { findUrlCredentials } from './url-credentials.ts'
import { regexOf } from '../model/regex.ts'

const option = /(?:^|\s)(--?[A-Za-z][\w-]{1,40})(?:=|[ \t]+)([^\s'"`\\-][^\s'"`]*)/g
const maxOptionText = 64 * 1024

/** Credentials that stand in configuration lines or in the user's code as literal text. */
export function findWrittenCredentials(text: string, zone: 'config' | 'code'): readonly Credential[] {
  const found: Credential[] = []
  for (const line of text.split('\n', maxLines)) {
    if (found.length >= maxCredentials) break
    const simple = findAssigned(line, zone)
    if (simple) found.push(simple)
    else found.push(...findInLiterals(line, zone))
  }
  if (text.includes('-')) found.push(...findOptions(text.slice(0, maxOptionText)))
  return asTheClusterReads(found, text)
}

const bareCode = /[(){}[\]<>]|^\s*$/
const headerName = /^(?:authorization|proxy-authorization|cookie|x-[\w-]+|[\w]+(?:-[\w]+)+)$/i
const surelyHeader = /^(?:authorization|proxy-authorization|cookie|x-[\w-]+)$/i
// Ids of what a key belongs to look like keys and are none.
const selectorName = regexOf('i')`
  (?:
      org|organi[sz]ation|project|team|tenant|user|workspace|site|zone|customer|profile|model|deployment|bucket
      |request|trace|span|correlation|operation|transaction|image|uses|version|commit|sha|hash|digest|checksum|email|host|url|uri|path|file
    )(?:[-_.]?(?:id|name|slug|key_?id))?$
`

/** A whole line that is one assignment. In code the value has to be bare text, since anything else may be an expression. */
function findAssigned(line: string, zone: 'config' | 'code'): Credential | null {
  const read = readAssignment(line.endsWith('\r') ? line.slice(0, -1) : line)
  if (!read || read.isReference) return null
  const { name, value } = read
  if (zone === 'code' && (bareCode.test(value) || /["'`]/.test(line) || !isKeyLike(value))) return null
  if (/^[[{(|>]/.test(value) || (/["'`]/.test(value) && /[({]/.test(value))) return null
  if (isCredentialName(name)) return isWeakName(name) && !isKeyLike(value) ? null : named(name, value, zone)
  return isKeyLike(value) && isIssued(value) && !selectorName.test(name)
    ? credential('variable', name, null, value)
    : null
}

function findInLiterals(line: string, zone: 'config' | 'code'): readonly Credential[] {
  const mayHoldForm = line.includes('=') && takesForm.test(line)
  return readLiterals(line).flatMap((literal) => {
    const fields = mayHoldForm ? fromForm(literal) : []
    if (fields.length > 0) return fields
    const one = fromLiteral(literal, zone)
    return one ? [one] : findUrlCredentials(literal.value)
  })
}

/** An option of curl that sends what follows, or what code calls a body. Elsewhere `name=value` may be a key with its name on it. */
const takesForm = regexOf('i')`
  (?:^|[\s"'\`[(,])(?:-[dFG]|--(?:data|form|url-query)(?:-[a-z]{3,9})?)["'\`]?[\s,=]
  |\b(?:body|data|form|payload|params|query|query_?string|post_?fields|content)["'\])]{0,2}\s{0,4}(?:[:=,(]|=>)
  |\b(?:post|put|patch|send|urlsearchparams|urlencode)\s?\(
`

/** `--data "apikey=…"`, `body: "token=…&to=…"`: the parameter belongs to the form; its value is the key. */
function fromForm({ name, value }: StringLiteral): readonly Credential[] {
  if (value.length < 4 || (name !== null && isCredentialName(name)) || !isForm(value) || template.test(value)) return []
  return findFormFields(value)
    .filter(({ value: key }) => isKeyLike(key.reveal()))
    .map(({ name: field, value: key }) => credential('argument', field, null, key.reveal()))
}

const template = /\$\{|#\{|\{\{|\{[a-z_][\w.]*\}|%s|%\(\w+\)s|\$[a-z_]\w*|\$\(/i
const headerLine = /^([A-Za-z][\w-]{1,60}):[ \t]?(.*)$/s

function fromLiteral({ name, value }: StringLiteral, zone: 'config' | 'code'): Credential | null {
  if (value.length < 4 || template.test(value) || isReference(value))
    return value === '' && name && isCredentialName(name) && zone === 'config'
      ? credential('variable', name, null, '')
      : null
  const header = headerLine.exec(value)
  if (header?.[1] && header[2] !== undefined && isCredentialName(header[1]) && !isWeakName(header[1]))
    return named(header[1], header[2], 'code')
  if (name !== null && isCredentialName(name)) {
    if (isVariableName(value) || (isWeakName(name) && !isKeyLike(withoutQuotes(value)))) return null
    return named(name, value, zone)
  }
  if (name !== null && selectorName.test(name)) return null
  return isKeyLike(value) && !isVariableName(value) && !isList.test(value)
    ? credential(name === null ? 'argument' : 'variable', name, null, value)
    : null
}

/** Quotes within the text are a defect of the key in it, and no reason to overlook it. */
function withoutQuotes(value: string): string {
  return /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value
}

/** A header in code is a header; everything else that is named is a variable. Settings files hyphenate other names, too. */
function named(name: string, value: string, zone: 'config' | 'code'): Credential | null {
  if (/^(?:\.{2,}|…+)$/.test(value)) return null
  if (!(zone === 'code' ? headerName : surelyHeader).test(name)) return credential('variable', name, null, value)
  const { scheme, key } = splitScheme(value)
  return /^(?:\.{2,}|…+)$/.test(key) ? null : credential('header', name, scheme, key)
}

/** Versions, scopes and the like, one after the other: no key holds a comma. */
const isList = /[^,],[^,]/

function isVariableName(value: string): boolean {
  return /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,8}$/.test(value) && !/\d{4}/.test(value)
}

/** Without a telling name only a known start or a long mixed text is taken for a key. */
function isIssued(value: string): boolean {
  return value.length >= 20 && !/^[\d.:-]+$/.test(value) && !value.includes(',')
}

function findOptions(text: string): readonly Credential[] {
  return Array.from(text.matchAll(option), ([, name = '', value = '']) => ({ name, value }))
    .filter(({ name, value }) => isCredentialName(name) && !isReference(value) && !/^[$<({]/.test(value))
    .map(({ name, value }) => credential('argument', name, null, value))
}

import type { Credential } from '../model/facts.ts'
import type { Json } from '../model/json.ts'
import { isCredentialName, isWeakName } from './credential-names.ts'
import { credential } from './credential.ts'
import { isObject, parseJson } from './json-text.ts'
import { isKeyLike } from './key.ts'
import { maxBodyLength, maxCredentials, maxTreeDepth } from './limits.ts'
import { splitQuery } from './url.ts'

const formBody = /^[\w.%[\]-]{1,120}=[^\s{<]*(?:&|$)/
const partName = /name="([^"\r\n]{1,120})"(?:\r?\n[^\r\n]{1,300}){0,4}\r?\n\r?\n([^\r\n]{0,8192})/g

/** Credentials in the fields of a JSON, form or multipart body. */
export function findBodyCredentials(body: string, contentType: string): readonly Credential[] {
  if (body.length > maxBodyLength) return []
  const start = body.trimStart().charAt(0)
  if (start === '{' || start === '[') {
    const parsed = parseJson(body)
    const found: Credential[] = []
    if (parsed !== undefined) collect(parsed, '', 0, found)
    return found
  }
  if (contentType.includes('multipart/') || body.startsWith('--')) return findParts(body)
  return contentType.includes('x-www-form-urlencoded') || isForm(body) ? findFormFields(body) : []
}

/** `name=value&name=value`, as a form is written into a body. */
export function isForm(text: string): boolean {
  return formBody.test(text)
}

export function findFormFields(body: string): readonly Credential[] {
  return splitQuery(body.trim())
    .map(({ name, value }) => ({
      name,
      value: value.includes('+') && !isKeyLike(value) ? value.replaceAll('+', ' ') : value,
    }))
    .filter(({ name, value }) => isKeyField(name, value))
    .map(({ name, value }) => credential('body', name, null, value))
}

function findParts(body: string): readonly Credential[] {
  return Array.from(body.matchAll(partName), ([, name = '', value = '']) => ({ name, value }))
    .filter(({ name, value }) => isKeyField(name, value))
    .map(({ name, value }) => credential('body', name, null, value))
}

function isKeyField(name: string, value: string): boolean {
  return isCredentialName(name) && (!isWeakName(name) || isKeyLike(value))
}

function collect(value: Json, name: string, depth: number, found: Credential[]): void {
  if (found.length >= maxCredentials || depth > maxTreeDepth) return
  if (typeof value === 'string') {
    if (name !== '' && isKeyField(name, value)) found.push(credential('body', name, null, value))
  } else if (Array.isArray(value)) for (const item of value as readonly Json[]) collect(item, name, depth + 1, found)
  else if (isObject(value)) for (const key of Object.keys(value)) collect(value[key] ?? null, key, depth + 1, found)
}

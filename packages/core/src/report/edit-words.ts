import type { Edit } from '../model/edit.ts'

type Words = { readonly [K in Edit['kind']]: (edit: Extract<Edit, { readonly kind: K }>) => string }

const value = (target: string | null): string => (target === null ? 'the key' : `the value of ${target}`)

const words: Words = {
  'trim-key': ({ target }) => `trim ${value(target)}`,
  'strip-invisible': ({ target }) => `remove the invisible characters from ${value(target)}`,
  'unquote-key': ({ target }) => `remove the quotes from ${value(target)}`,
  'unwrap-key': ({ target, wrapper }) => `take ${value(target)} out of its wrapping (${wrapper})`,
  'repair-key': ({ target, position }) => `correct ${value(target)} at character ${position + 1}`,
  'replace-key': ({ target, with: replacement }) => `replace ${value(target)} with ${replacement}`,
  'set-scheme': ({ header, scheme }) =>
    scheme === null ? `send ${header} without a scheme word` : `send "${header}: ${scheme} <key>"`,
  'move-credential': ({ to, name, scheme }) =>
    `send the key in ${to} ${name}${scheme === null ? '' : `, after "${scheme}"`}`,
  'rename-header': ({ from, to }) => `rename header ${from} to ${to}`,
  'remove-header': ({ name }) => `remove header ${name}`,
  'set-header': ({ name, value }) => `set header "${name}: ${value}"`,
  'set-host': ({ host }) => `send the request to ${host}`,
  'set-url-scheme': ({ scheme }) => `use ${scheme}:// in the address`,
  'rename-variable': ({ from, to }) => `rename ${from} to ${to}`,
  'quote-value': ({ target, quote }) => `put the value of ${target} in ${quote} quotes`,
  'map-secret': ({ variable, secret }) => `hand the secret ${secret} to the job as ${variable}`,
}

/** An edit as an imperative phrase. */
export function editWords(edit: Edit): string {
  return (words[edit.kind] as (edit: Edit) => string)(edit)
}

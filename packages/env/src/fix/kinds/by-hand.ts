import type { Edit } from '@why401/core'
import { nothing, shownMentions, type FixRule } from '../rule.ts'

/**
 * Edits whose place in a program nobody can tell for certain: a header that is missing or too much, another host.
 * @param words what to look for.
 */
function byHand<E extends Edit>(words: (edit: E) => string | null, says: (edit: E) => string): FixRule<E> {
  return {
    kind: 'by-hand',
    risk: 'ask',
    propose(edit, context) {
      const sought = words(edit)
      return sought === null ? nothing() : shownMentions(context, sought, says(edit))
    },
  }
}

export const removeHeader = byHand<Extract<Edit, { kind: 'remove-header' }>>(
  ({ name }) => name,
  ({ name }) => `remove header ${name}`,
)

export const setHeader = byHand<Extract<Edit, { kind: 'set-header' }>>(
  ({ name }) => name,
  ({ name, value }) => `set header "${name}: ${value}"`,
)

export const setHost = byHand<Extract<Edit, { kind: 'set-host' }>>(
  () => null,
  ({ host }) => `send the request to ${host}`,
)

export const setUrlScheme = byHand<Extract<Edit, { kind: 'set-url-scheme' }>>(
  () => 'http://',
  ({ scheme }) => `use ${scheme}:// in the address`,
)

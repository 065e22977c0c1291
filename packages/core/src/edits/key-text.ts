import { findQuotes } from '../keys/defects/quoted.ts'
import { withoutInvisible } from '../keys/defects/invisible.ts'
import { withoutLookAlikes } from '../keys/defects/look-alike.ts'
import { layersOf } from '../keys/layers.ts'
import { repaired } from '../keys/repair.ts'
import type { Edit } from '../model/edit.ts'
import type { Provider } from '../model/provider.ts'
import { Secret } from '../model/secret.ts'

/** Edits that change the characters of a key and nothing around it. */
export type KeyTextEdit = Extract<
  Edit,
  { readonly kind: 'trim-key' | 'strip-invisible' | 'unquote-key' | 'unwrap-key' | 'repair-key' }
>

const curlyQuotes = /^[“”„‘’«»‹›]+|(?<![“”„‘’«»‹›])[“”„‘’«»‹›]+$/gu

/** White space at the ends, percent-encoded and escaped spellings included. */
export function trimmed(key: string): string {
  return key
    .replace(/^(?:\s|%0[ad]|%20|\\[rnt])+/i, '')
    .replace(/(?<!\s|%0[ad]|%20|\\[rnt])(?:\s|%0[ad]|%20|\\[rnt])+$/i, '')
}

/** Without the quote characters that came along with the value. */
export function unquoted(key: string): string {
  const core = key.trim()
  const quotes = findQuotes(core)
  return quotes ? core.slice(quotes.before, core.length - quotes.after) : key
}

/** Without characters that nobody sees. */
export function seenOf(key: string): string {
  return withoutInvisible(key).replaceAll('\u00a0', '').replaceAll('\u200b', '')
}

export function withoutCurlyQuotes(key: string): string {
  return key.replace(curlyQuotes, '')
}

/**
 * The key with the edit made: what an experiment sends is what a fix writes.
 * Null where the edit finds nothing to change.
 */
export function keyText(edit: KeyTextEdit, key: Secret, providers: readonly Provider[]): Secret | null {
  const changed = changedText(edit, key.reveal(), providers)
  return changed === null || changed === key.reveal() || changed === '' ? null : new Secret(changed)
}

function changedText(edit: KeyTextEdit, key: string, providers: readonly Provider[]): string | null {
  switch (edit.kind) {
    case 'trim-key':
      return trimmed(key) === key ? key.replace(/\s+/g, '') : trimmed(key)
    case 'strip-invisible':
      return seenOf(key) === key ? withoutLookAlikes(withoutCurlyQuotes(key)) : withoutLookAlikes(seenOf(key))
    case 'unquote-key':
      return unquoted(key)
    case 'unwrap-key':
      return (
        layersOf(key, null, providers)
          .find(({ wrapper }) => wrapper === edit.wrapper)
          ?.inner?.reveal() ?? null
      )
    case 'repair-key':
      return repaired(new Secret(key), providers)?.reveal() ?? null
  }
}

import type { KeyDefect } from '../reading.ts'
import { regexOf } from '../../model/regex.ts'

const forms: readonly (readonly [RegExp, string])[] = [
  [/^[.…*•#●]{2,}$/, 'nothing but filling characters'],
  [/…/, 'an ellipsis character in the middle'],
  [/[A-Za-z0-9_-]\.{3,}|^\.{3,}/, 'three dots where characters were left out'],
  [/[•●∙⋅◦⬤∗﹡＊█▇■]{2,}/, 'bullets in place of characters'],
  [/\*{3,}|^\*+$/, 'asterisks in place of characters'],
  [/#{4,}/, 'number signs in place of characters'],
  [
    regexOf('i')`
      [[<({]{1,2}(?:redacted|masked|filtered|hidden|removed|secret|censored|obfuscated|protected)[\])>}]{1,2}
      |^(?:redacted|masked|hidden|removed|censored)$
    `,
    'a word that says it was blacked out',
  ],
]

/** The form a dashboard or log shows in place of the key. */
export function findMasked(core: string): KeyDefect[] {
  const form = forms.find(([pattern]) => pattern.test(core))?.[1]
  return form ? [{ defect: 'masked', form }] : []
}

import { allMatches } from '../../model/all-matches.ts'
import { glimpse } from '../../model/glimpse.ts'
import { once } from '../../model/once.ts'
import { regexOf } from '../../model/regex.ts'
import { shownText } from './shown.ts'

/** A header as the forms of tools show it: a name in one field, its value in the next. */
export interface FormHeader {
  readonly name: string
  readonly value: string
}

const headerName =
  '(?:proxy-)?authorization|x-[\\w-]{2,40}|[\\w]{2,20}(?:-[\\w]{2,20}){0,3}-(?:key|token)|api-?key|apikey'

/** `Name = Authorization   Value = …`, `Key: Authorization` and `Value: …` below. */
const labelled = new RegExp(
  `(?:\\bname|\\bkey|\\bheader(?: name)?)["']?\\s{0,3}[:=→|]\\s{0,3}["'\`]?(${headerName})["'\`]?[\\s,;|]{1,12}["'\`]?(?:header )?value["']?\\s{0,3}[:=→|]\\s{0,3}["'\`]?([^\\n"'\`|]{1,400})`,
  'gi',
)
/** `Authorization | Bearer …`, `Authorization → …`. */
const inColumns = regexOf('gim')`
  (?:^|[:|]\s{0,3})((?:proxy-)?authorization|x-[\w-]{2,40}|[\w]{2,20}(?:-[\w]{2,20}){0,3}-(?:key|token)|api-?key)\s{0,8}
    (?:\||→|⇒|->)\s{0,8}([^\n|]{1,400})
`

export const namesAFormHeader = glimpse([labelled, inColumns], 'authorization', 'x-', '-key', '-token', 'apikey')

export const formHeaders = once((observed): readonly FormHeader[] => {
  if (!namesAFormHeader(observed)) return []
  const text = shownText(observed)
  return [...allMatches(labelled, text), ...allMatches(inColumns, text)].map(([, name = '', value = '']) => ({
    name,
    value: value.trim(),
  }))
})

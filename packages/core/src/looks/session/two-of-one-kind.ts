import { allMatches } from '../../model/all-matches.ts'
import { regexOf } from '../../model/regex.ts'

/** What runs tells the key that it has, or its beginning. */
const told = regexOf('gi')`
  \b(?:logs?|logged|prints?|printed|running|container|function|pod|process|instance|worker)\b[^\n]{0,60}?[^\w-]
    (?<prefix>[a-z]{2,8}_|sk-(?:[a-z]{2,5}-)?|xox[bp]-|pk\.)(?<rest>[A-Za-z0-9]{4,60})
`

/** A line below a command that asks a file or store, which holds nothing but a key or its beginning. */
const stored = regexOf('gi')`
  (?:^|\n)[^\n]{0,40}[$>%#][ ][^\n]{0,80}\b(?:cat|grep|pull|get|type|read|show|access)\b[^\n]{0,200}\n
    (?<prefix>[a-z]{2,8}_|sk-(?:[a-z]{2,5}-)?|xox[bp]-|pk\.)(?<rest>[A-Za-z0-9]{4,60})(?:\.{3}|…)?[ \t]*(?=\n|$)
`

/** Two keys of one vendor's shape that are no beginnings of one another: one in a store, one told by what runs. */
export function twoOfOneKind(text: string): boolean {
  const keys = allMatches(stored, text).map(({ groups }) => groups ?? {})
  return allMatches(told, text).some(({ groups }) =>
    keys.some((key) => key.prefix === groups?.prefix && areApart(key.rest ?? '', groups?.rest ?? '')),
  )
}

function areApart(one: string, other: string): boolean {
  return !one.startsWith(other) && !other.startsWith(one)
}

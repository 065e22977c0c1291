import type { Json } from '../model/json.ts'

/** An answer's body, to be asked by pointer: JSON pointers (RFC 6901), `xml:Element`. */
export interface AnswerDocument {
  value(pointer: string): Json | undefined
  /** Parts of it: the elements of an array, or all elements of that name. */
  parts(pointer: string): readonly AnswerDocument[]
}

export function documentOf(body: string): AnswerDocument {
  return /^\s*</.test(body) ? xml(body) : json(parsed(body))
}

function parsed(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json
  } catch {
    return undefined
  }
}

function json(root: Json | undefined): AnswerDocument {
  return {
    value: (pointer) => at(root, pointer),
    parts(pointer) {
      const found = at(root, pointer)
      return Array.isArray(found) ? found.map((one: Json) => json(one)) : []
    },
  }
}

function at(root: Json | undefined, pointer: string): Json | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.reduce<Json | undefined>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    return (value as { readonly [name: string]: Json })[name]
  }, root)
}

/** The answers of query APIs: elements without attributes of interest, not nested in their own name. */
function xml(text: string): AnswerDocument {
  const contents = (pointer: string): readonly string[] => {
    const name = /^xml:(\w+)$/.exec(pointer)?.[1]
    return name === undefined ? [] : elements(text, name)
  }
  return {
    value(pointer) {
      const [first] = contents(pointer)
      return first === undefined ? undefined : unescaped(first)
    },
    parts: (pointer) => contents(pointer).map(xml),
  }
}

function elements(text: string, name: string): readonly string[] {
  const found: string[] = []
  const close = `</${name}>`
  for (let start = text.indexOf(`<${name}>`); start >= 0;) {
    const from = start + name.length + 2
    const end = text.indexOf(close, from)
    if (end < 0) break
    found.push(text.slice(from, end))
    start = text.indexOf(`<${name}>`, end)
  }
  return found
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
}

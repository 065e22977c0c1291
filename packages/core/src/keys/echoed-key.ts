import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { providers } from '../providers/index.gen.ts'
import type { KeyMatch } from './reading.ts'
import { recogniseStart } from './recognise.ts'

const echo = /(?:provided|key|token|credential)[^\w<>]{1,8}([A-Za-z][\w-]{2,31})(?:\*{3,}|\.{3,}|…|•{3,})/g
const mostRead = 20_000

/** Whose keys begin like the one that a server printed back in part ("sk-or-v1****…"). */
export function echoedMatches(observed: Observed): readonly KeyMatch[] {
  const starts = allMatches(echo, observed.raw.answer.slice(0, mostRead)).flatMap((found) => found[1] ?? [])
  return starts.flatMap((start) => recogniseStart(start, providers))
}

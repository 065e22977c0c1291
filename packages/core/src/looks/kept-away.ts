import { allMatches } from '../model/all-matches.ts'
import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { unresolvedReference } from './unresolved-reference.ts'

/** Why a variable that is set stays out of the process that wants it, by what the code and commands show. */
export type Keeper =
  | 'build-argument'
  | 'worker'
  | 'byte-order-mark'
  | 'not-exported'
  | 'child-shell'
  | 'empty-in-log'
  | 'reference'

/** What keeps a variable away, in words. */
export const keepers: Readonly<Record<Keeper, string>> = {
  'build-argument': 'the image is built without the build argument that the Dockerfile declares',
  worker: 'a Worker gets its variables as an argument of the call, and process.env is empty there',
  'byte-order-mark': 'the file begins with a byte order mark, which became a part of the first name',
  'not-exported': 'the shell sets the variable for itself and does not export it to the program',
  reference: 'the process holds the reference to a secret store itself, which nothing replaced with the secret',
  'empty-in-log': 'the log of the job shows it empty, so the job was not given the secret',
  'child-shell': 'the script that exports it runs in a shell of its own instead of being sourced',
}

interface KeptAway {
  readonly by: Keeper
  /** Null where no one variable is to blame. */
  readonly name: string | null
}

const secret = /KEY|TOKEN|SECRET|PASS|AUTH|PAT$|DSN/

/** The first obstacle in view; null where none is. */
export const keptAway = once((observed: Observed): KeptAway | null => {
  const unresolved = unresolvedReference(observed)
  if (unresolved !== null) return { by: 'reference', name: unresolved === '' ? null : unresolved }
  const { raw } = observed
  const all = `${raw.config}\n${raw.code}\n${raw.answer}`
  const keepers: readonly (readonly [Keeper, string | null | undefined])[] = [
    ['build-argument', argumentNotGiven(all)],
    ['worker', readInWorker(all)],
    ['byte-order-mark', markedName(all)],
    ['not-exported', notExported(all)],
    ['child-shell', setInChild(all)],
    ['empty-in-log', emptyInLog(all)],
  ]
  for (const [by, name] of keepers) if (name !== null) return { by, name: name ?? null }
  return null
})

/** `ARG TOKEN` of a Dockerfile that is built without `--build-arg TOKEN`. */
function argumentNotGiven(all: string): string | null {
  if (!/\b(?:docker|podman|buildx)(?: buildx)? build\b/.test(all)) return null
  const named = allMatches(/(?:^|\n)[ \t]{0,8}ARG[ \t]{1,4}([A-Z][A-Z0-9_]{2,60})[ \t]*(?=\n|$)/g, all)
  const missed = named.find(([, name = '']) => secret.test(name) && !all.includes(`--build-arg ${name}`))
  return missed && !/build-args:|args:|--build-arg=/.test(all) ? (missed[1] as string) : null
}

/** A Worker gets its variables with the call; `process.env` is empty there unless compatibility is asked for. */
function readInWorker(all: string): string | null {
  if (
    !/\bfetch ?\( ?req(?:uest)?\b|addEventListener\( ?["']fetch["']/.test(all) ||
    !/wrangler|workers?\.dev|\bworkers?\b/i.test(all)
  )
    return null
  if (/nodejs_compat/.test(all)) return null
  return /\bprocess\??\.env\??(?:\.|\[["'])([A-Z][A-Z0-9_]{2,60})/.exec(all)?.[1] ?? null
}

/** A file that begins with a byte order mark gives its first name that mark. */
function markedName(all: string): string | null {
  return (
    /(?:\\ufeff|\\xef\\xbb\\xbf|\uFEFF|ï»¿)["']?(?:export )?([A-Z][A-Z0-9_]{2,60})/i.exec(all)?.[1] ??
    (/\.env\b/.test(all) && /\bef ?bb ?bf ?(?:4[1-9a-f]|5[0-9a])/i.test(all) ? 'the first variable' : null)
  )
}

/** `KEY=value; program` and `KEY=value && program`: the shell has the variable, its children do not. */
function notExported(all: string): string | null {
  if (!/[;&]/.test(all)) return null
  const line =
    /(?:^|\n)[ \t]{0,8}(?:[\w.@:~/-]{0,40}[$%❯] )?([A-Z][A-Z0-9_]{2,60})=["']?[^\s"';&]{8,400}["']? ?(?:&&|;) ?(?!export|docker|\.|source)(?:python|node|npm|npx|uv|go|ruby|php|cargo|deno|bun|\.\/)/
  const name = line.exec(all)?.[1]
  return name !== undefined && secret.test(name) && !all.includes(`export ${name}`) ? name : null
}

/** `./set-env.sh` sets variables of a shell of its own, which ends with it. */
function setInChild(all: string): string | null {
  if (!all.includes('.sh')) return null
  const file =
    /\$ (?:cat|head|less) (?:\.\/)?([\w.-]{2,40}\.sh)[^\n]{0,40}\n(?:[^\n]{0,200}\n){0,4}?[ \t]{0,8}export ([A-Z][A-Z0-9_]{2,60})=/.exec(
      all,
    )
  if (!file?.[1] || !file[2] || !secret.test(file[2])) return null
  const isRun = new RegExp(`\\$ (?:bash |sh |zsh |\\./)(?:\\./)?${file[1].replaceAll('.', '\\.')}(?=\\s|$)`).test(all)
  return isRun && !new RegExp(`(?:source|\\n\\$ \\.) [^\\n]{0,20}${file[1].replaceAll('.', '\\.')}`).test(all)
    ? file[2]
    : null
}

/** GitHub prints what a step gets before it runs: `env:` and a name with nothing behind it. */
function emptyInLog(all: string): string | null {
  if (!all.includes('env:')) return null
  const line =
    /(?:^|\n)[^\n]{0,40}\benv:[ \t]*\n(?:[^\n]{0,40}[ \t][A-Z][A-Z0-9_]{1,60}: [^\n]{1,200}\n){0,8}[^\n]{0,40}[ \t]([A-Z][A-Z0-9_]{2,60}):[ \t]*(?=\n|$)/
  const name = line.exec(all)?.[1]
  return name !== undefined && secret.test(name) && /(?:^|\n)[^\n]{0,40}\bRun /.test(all) ? name : null
}

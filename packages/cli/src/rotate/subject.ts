import { isTellingMatch, readKey, type KeyMatch, type Provider, type Secret } from '@why401/core'
import { rotationApis, rotationFor, type RotationApi, type RotationPart } from '@why401/core/rotate'
import {
  findVariable,
  loaderFor,
  loadersById,
  projectLoaders,
  rulesFor,
  standings,
  type Loader,
  type Project,
  type SourceValue,
} from '@why401/env'
import { inputError } from '../why401-error.ts'

/** The key that a rotation is about, and the API that replaces it. */
export interface Subject {
  readonly variable: string
  readonly provider: string
  readonly api: RotationApi
  /** By name of the API's parts. */
  readonly parts: ReadonlyMap<string, { readonly variable: string; readonly text: Secret }>
  /** Of the first secret part. */
  readonly match: KeyMatch | null
  readonly loader: Loader | null
}

/** @param issuer id of a provider that the user named. @throws when it cannot be told what is to be replaced, or how. */
export function subjectOf(
  variable: string,
  issuer: string | null,
  project: Project,
  providers: readonly Provider[],
): Subject {
  const { value, loader } = effectiveValue(variable, project)
  if (value === null)
    throw inputError(`${variable} has no value here; why401 env ${variable} shows where it was looked for`)
  const text = textOf(value)
  const matches = readKey(text, providers).matches.filter(({ exact }) => exact)
  const { provider, api } = issuerOf(variable, matches, issuer, providers)
  const parts = partsOf(api, value, project, loader)
  const secret = api.parts.find(({ isSecret }) => isSecret)
  const match =
    parts.get(secret?.name ?? '')?.text === text ? (matches.find((one) => one.provider === provider) ?? null) : null
  assertReplaceable(api, parts, providers)
  return { variable, provider, api, parts, match, loader }
}

/** The value that reaches the program, or else the first there is. */
export function effectiveValue(
  variable: string,
  project: Project,
): { readonly value: SourceValue | null; readonly loader: Loader | null } {
  const used = loaderFor(variable, projectLoaders(project))
  const loader = rulesFor(used, loadersById)
  const found = findVariable(variable, project, { loader })
  const standing = standings(found, project, used, used && loader)
  const winner = standing.find(({ state }) => state === 'wins')?.source
  const first = found.find(({ value }) => value !== null && value.length > 0)
  return { value: winner?.value ? winner : (first ?? null), loader }
}

function textOf({ value, variable }: SourceValue): Secret {
  const text = value?.map((one) => one.trim())
  if (!text || text.length === 0) throw inputError(`${variable} is empty`)
  if (/\s/.test(text.reveal()))
    throw inputError(`${variable} holds blanks within: that is no key; see why401 check ${variable}`)
  return text
}

interface Issuer {
  readonly provider: string
  readonly api: RotationApi
}

function issuerOf(
  variable: string,
  matches: readonly KeyMatch[],
  issuer: string | null,
  providers: readonly Provider[],
): Issuer {
  const fits = matches.flatMap((match) => {
    const api = rotationFor(match)
    return api ? [{ match, provider: match.provider, api }] : []
  })
  if (issuer !== null) return issuerNamed(issuer, fits)
  const inPair = pairedBy(variable)
  if (inPair) return inPair
  const telling = fits.filter(({ match }) => isTellingMatch(match))
  const owners = new Set(providers.filter(({ variables }) => variables.includes(variable)).map(({ id }) => id))
  const pool = telling.length > 0 ? telling : fits.filter(({ provider }) => owners.has(provider))
  const [one] = pool
  if (one && new Set(pool.map(({ provider }) => provider)).size === 1) return one
  const known = Object.keys(rotationApis).join(', ')
  if (fits.length > 0)
    throw inputError(`whose key ${variable} is cannot be told by its shape; say it: --issuer ID (${known})`)
  const name = matches[0] && providers.find(({ id }) => id === matches[0]?.provider)
  const where = name ? `; make a new key on its page: ${name.dashboard.keys}` : ''
  throw inputError(
    `no API is known that replaces this ${name ? `key of ${name.name}` : 'key'}${where} (known: ${known})`,
  )
}

function issuerNamed(issuer: string, fits: readonly Issuer[]): Issuer {
  const apis = rotationApis[issuer]
  if (!apis) throw inputError(`--issuer knows ${Object.keys(rotationApis).join(', ')}`)
  const fit = fits.find(({ provider }) => provider === issuer)
  const [only, ...more] = apis
  if (fit) return fit
  if (only && more.length === 0) return { provider: issuer, api: only }
  throw inputError(`the value has no shape that keys of ${issuer} have`)
}

/** Keys of several parts are known by the names of their variables, since a part by itself may look like anything. */
function pairedBy(variable: string): Issuer | null {
  for (const [provider, apis] of Object.entries(rotationApis))
    for (const api of apis)
      if (api.parts.length > 1 && api.parts.some((part) => nameWithin(variable, part) !== null))
        return { provider, api }
  return null
}

/** `AWS_ACCESS_KEY_ID` in `PROD_AWS_ACCESS_KEY_ID`. */
function nameWithin(variable: string, { variables }: RotationPart): string | null {
  return variables.find((name) => variable.includes(name)) ?? null
}

function partsOf(api: RotationApi, source: SourceValue, project: Project, loader: Loader | null): Subject['parts'] {
  const { variable } = source
  const own = api.parts.find((part) => nameWithin(variable, part) !== null) ?? api.parts[0]
  const within = own && nameWithin(variable, own)
  return new Map(
    api.parts.map((part) => {
      if (part === own) return [part.name, { variable, text: textOf(source) }]
      const name = variable.replace(within ?? '', part.variables[0] ?? '')
      return [part.name, { variable: name, text: textOf(besideOf(source, name, project, loader)) }]
    }),
  )
}

/** The other part out of the same file, and in it the nearest: a file of profiles has several. */
function besideOf(source: SourceValue, variable: string, project: Project, loader: Loader | null): SourceValue {
  const found = findVariable(variable, project, { loader })
    .filter(({ kind, place, value }) => value !== null && kind === source.kind && place.file === source.place.file)
    .sort((a, b) => Math.abs(a.place.line - source.place.line) - Math.abs(b.place.line - source.place.line))
  const [nearest] = found
  if (!nearest)
    throw inputError(`${variable} does not stand where ${source.variable} does; they are one key and change together`)
  return nearest
}

/** Each part of a pair has to be of a kind that the API makes: an id of a temporary key has the same variable. */
function assertReplaceable(
  { keys, parts: all }: RotationApi,
  parts: Subject['parts'],
  providers: readonly Provider[],
): void {
  if (all.length < 2) return
  for (const { variable, text } of parts.values()) {
    const kinds = readKey(text, providers).matches.flatMap(({ kind, exact }) => (exact ? [kind] : []))
    if (!kinds.some((kind) => keys.includes(kind)))
      throw inputError(
        `${variable} holds ${kinds[0] ? `a value of another kind (${kinds[0]})` : 'nothing that has the shape of such a key'}: it is not replaced this way`,
      )
  }
}

import { Secret, type Json } from '@why401/core'
import { hostsFor, type RotationApi } from '@why401/core/rotate'
import type { Project } from '@why401/env'
import { inputError, usageError } from '../why401-error.ts'
import { effectiveValue } from './subject.ts'

/** What a rotation needs besides the key: where the issuer is, who may ask it, what only the user knows. */
export interface Setting {
  readonly hosts: Readonly<Record<string, string>>
  readonly admin: { readonly variable: string; readonly key: Secret } | null
  readonly inputs: Readonly<Record<string, Json>>
}

export interface Wishes {
  readonly issuerUrl: string | null
  /** Variable with the credential that manages keys. */
  readonly admin: string | null
  /** `account=7,token=ci` */
  readonly with: string | null
}

/** @throws where something is missing, saying how to give it. */
export function settingFor(api: RotationApi, wishes: Wishes, project: Project): Setting {
  return {
    hosts: hostsOf(api, wishes, project),
    admin: adminOf(api, wishes, project),
    inputs: inputsOf(api, wishes, project),
  }
}

function hostsOf(api: RotationApi, { issuerUrl }: Wishes, { environment }: Project): Setting['hosts'] {
  const hosts = hostsFor(api, issuerUrl)
  if (hosts === null)
    throw usageError(
      issuerUrl === null
        ? 'where the issuer is has to be said: --issuer-url https://…'
        : '--issuer-url needs an https address without a login (plain http only to this machine)',
    )
  if (issuerUrl !== null) return hosts
  const elsewhere = api.selfHostedBy.find((name) => pointsElsewhere(environment[name], Object.values(hosts)))
  if (elsewhere)
    throw usageError(
      `${elsewhere} names another installation, to which the key may belong; say where it goes: --issuer-url https://…`,
    )
  return hosts
}

function pointsElsewhere(value: string | undefined, hosts: readonly string[]): boolean {
  const host = value?.replace(/^https?:\/\//, '').replace(/[/:].*$/, '')
  return host !== undefined && host !== '' && !hosts.some((one) => new URL(one).hostname === host)
}

function adminOf({ admin }: RotationApi, wishes: Wishes, project: Project): Setting['admin'] {
  if (wishes.admin !== null) {
    if (admin === null) throw usageError('--admin is not for this issuer: the key replaces itself')
    const key = valueOf(wishes.admin, project)
    if (key === null) throw inputError(`${wishes.admin} has no value here`)
    return { variable: wishes.admin, key }
  }
  for (const variable of admin?.variables ?? []) {
    const key = valueOf(variable, project)
    if (key !== null) return { variable, key }
  }
  if (admin?.needed)
    throw inputError(
      `it takes ${admin.says}: put it into ${admin.variables[0] ?? ''}, or name its variable with --admin`,
    )
  return null
}

function valueOf(variable: string, project: Project): Secret | null {
  const value = effectiveValue(variable, project).value?.value?.map((text) => text.trim())
  return value && value.length > 0 ? value : null
}

function inputsOf({ inputs }: RotationApi, wishes: Wishes, { environment }: Project): Setting['inputs'] {
  const given = pairs(wishes.with)
  const unknown = [...given.keys()].find((name) => !inputs.some((one) => one.name === name))
  if (unknown !== undefined)
    throw usageError(`--with knows ${inputs.map(({ name }) => name).join(', ') || 'nothing for this issuer'}`)
  return Object.fromEntries(
    inputs.flatMap(({ name, variables, says, needed }) => {
      const value =
        given.get(name) ?? variables.map((one) => environment[one]).find((one) => one !== undefined && one !== '')
      if (value === undefined && needed)
        throw usageError(`it takes the ${says}: --with ${name}=…${variables[0] ? `, or in ${variables[0]}` : ''}`)
      return value === undefined ? [] : [[`with.${name}`, value]]
    }),
  )
}

function pairs(text: string | null): ReadonlyMap<string, string> {
  const parts = (text ?? '').split(',').filter((part) => part !== '')
  return new Map(
    parts.map((part) => {
      const [name = '', ...rest] = part.split('=')
      if (rest.length === 0) throw usageError('--with needs NAME=VALUE')
      return [name.trim(), rest.join('=').trim()]
    }),
  )
}

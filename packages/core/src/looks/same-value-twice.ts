import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'

/** Words by which a vendor tells two credentials apart that it issues together. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [/ANON|PUBLISHABLE|PUBLIC_KEY|CLIENT_KEY/, /SERVICE|SECRET|PRIVATE|ADMIN/],
  [/_ID\b|_SID\b/, /SECRET|TOKEN|PASSWORD/],
  [/REFRESH/, /ACCESS/],
]

const notAllowed = /not[ _]allowed|not_admin|forbidden|permission|insufficient|not authori[sz]ed|scope/

/** Two settings for two kinds of credential hold one and the same value, and the answer is that it may not do this. */
export const sameValueTwice = once((observed: Observed): { readonly one: string; readonly other: string } | null => {
  if (observed.status !== 403 && !notAllowed.test(observed.zones.answer)) return null
  const settings = observed.assignments
    .filter(({ zone, value }) => zone === 'config' && bare(value).length >= 16 && !bare(value).includes('$'))
    .map(({ name, value }) => ({ name: name.toUpperCase(), value: bare(value) }))
  for (const one of settings)
    for (const other of settings)
      if (
        one.value === other.value &&
        sides.some(([left, right]) => isOf(one.name, left, right) && isOf(other.name, right, left))
      )
        return { one: one.name, other: other.name }
  return null
})

function isOf(name: string, kind: RegExp, not: RegExp): boolean {
  return kind.test(name) && !not.test(name)
}

function bare(value: string): string {
  return value.replace(/^["'\s]+/, '').replace(/(?<!["'\s,;])["'\s,;]+$/, '')
}

import { Anchor, Text } from '@mantine/core'
import { texts } from '../../texts/workbench.ts'
import type { KeyAutopsy, ProviderPages } from '../engine/messages.ts'
import { Section } from './section.tsx'
import styles from './answer.module.css'

const mostKeys = 5

/** What the characters of each key tell, without its characters. */
export function Keys({
  keys,
  provider,
}: {
  readonly keys: readonly KeyAutopsy[]
  readonly provider: ProviderPages | null
}) {
  if (keys.length === 0 && !provider?.pages.length) return null
  return (
    <Section title={keys.length === 1 ? texts.keys : texts.keysSeen}>
      {keys.slice(0, mostKeys).map((key, at) => (
        // eslint-disable-next-line react/no-array-index-key -- two keys may tell the same
        <KeyTable key={`${key.place}${at}`} autopsy={key} />
      ))}
      {provider && provider.pages.length > 0 && (
        <Text size="sm" className={styles['facts'] ?? ''}>
          {texts.dashboard(provider.name)}
          {provider.pages.map(({ name, url }) => (
            <Anchor key={name} size="sm" href={url} target="_blank" rel="noreferrer">
              {texts.dashboardPages[name]} <span className="visually-hidden">{texts.opensElsewhere}</span>
            </Anchor>
          ))}
        </Text>
      )}
    </Section>
  )
}

function KeyTable({ autopsy }: { readonly autopsy: KeyAutopsy }) {
  return (
    <dl className={styles['autopsy']}>
      {rowsOf(autopsy).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function rowsOf(key: KeyAutopsy): (readonly [name: string, value: string])[] {
  const { masked, place, name, length, alphabet, looksLike, shape, checksum, defects, token } = key
  const where = [place, name].filter((part) => part !== null && part !== 'bare').join(' ')
  return [
    [texts.keys, masked],
    ...(where === '' ? [] : [[texts.keyPlace, where] as const]),
    [texts.keyLength, texts.characters(length)],
    [texts.alphabet, alphabet],
    [texts.looksLike, looksLike.length === 0 ? texts.noShape : looksLike.slice(0, 3).join(' or ')],
    ...(shape === null ? [] : [[texts.shape, shape] as const]),
    [texts.checksum, checksum === null ? texts.noChecksum : texts.checksums[checksum]],
    [texts.defects, defects.length === 0 ? texts.noDefects : defects.join('; ')],
    ...(token ? claimsOf(token) : []),
  ]
}

function claimsOf({ issuer, audience, expires, scope }: NonNullable<KeyAutopsy['token']>): [string, string][] {
  const rows: [string, string | null][] = [
    [texts.issuer, issuer],
    [texts.audience, audience.join(', ') || null],
    [texts.expires, expires === null ? null : dateOf(expires)],
    [texts.scope, scope],
  ]
  return rows.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]))
}

/** A token may claim any number, also one that is no date. */
function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace('.000Z', ' UTC').replace('T', ' ')
}

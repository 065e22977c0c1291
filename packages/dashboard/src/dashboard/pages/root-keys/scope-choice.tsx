import { Checkbox, Input, Stack, Text } from '@mantine/core'
import { scopeGroups, scopeTexts, texts } from '../../../texts/root-keys.ts'
import { useSession } from '../../session/session.tsx'
import type { Scope } from '../../session/visitor.ts'

interface Props {
  readonly value: readonly Scope[]
  readonly onChange: (scopes: Scope[]) => void
  readonly error: string | null
  /** What it has already stays possible, also for somebody who may not grant it. */
  readonly granted: readonly string[]
}

/** Checkboxes in groups. Nobody grants more than they have. */
export function ScopeChoice({ value, onChange, error, granted }: Props) {
  const { current } = useSession()
  const toggle = (scope: Scope): void =>
    onChange(value.includes(scope) ? value.filter((each) => each !== scope) : [...value, scope])
  return (
    <Stack gap="md">
      {scopeGroups.map(([group, scopes]) => (
        <fieldset key={group} style={{ margin: 0, padding: 0, border: 0 }}>
          <Text component="legend" size="sm" fw={600} mb={6}>
            {texts.groups[group]}
          </Text>
          <Stack gap={8}>
            {scopes.map((scope) => {
              const mayGrant = current.scopes.includes(scope) || granted.includes(scope)
              return (
                <Checkbox
                  key={scope}
                  label={scopeTexts[scope]}
                  description={mayGrant ? scope : texts.notYours}
                  checked={value.includes(scope)}
                  disabled={!mayGrant}
                  onChange={() => toggle(scope)}
                />
              )
            })}
          </Stack>
        </fieldset>
      ))}
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  )
}

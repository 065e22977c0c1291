import { List, Text } from '@mantine/core'
import { call } from '../../../api/client.ts'
import { Ago } from '../../../parts/ago.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { scopeTexts, texts } from '../../../texts/root-keys.ts'
import type { Scope } from '../../session/visitor.ts'
import { useReloadRootKeys } from './mutations.ts'
import type { RootKey } from './queries.ts'

interface Props {
  readonly rootKey: RootKey | null
  readonly onClose: () => void
}

/** Says what stops before it is done. */
export function RevokeRootKey({ rootKey, onClose }: Props) {
  const reload = useReloadRootKeys()
  const run = async (): Promise<void> => {
    if (!rootKey) return
    await call('rootKeysRevoke', { params: { root_key_id: rootKey.id } })
    await reload()
  }
  return (
    <Confirm
      opened={rootKey !== null}
      onClose={onClose}
      title={texts.revokeTitle}
      action={texts.revoke}
      isDangerous
      run={run}
    >
      {rootKey && (
        <>
          <Text size="sm">{texts.revokeAbout(rootKey.name)}</Text>
          <Text size="sm" fw={600}>
            {rootKey.last_used_at === null ? (
              texts.neverUsed
            ) : (
              <>
                {texts.usedAgo} <Ago at={rootKey.last_used_at} />.
              </>
            )}
          </Text>
          <div>
            <Text size="sm">{texts.stops}</Text>
            <List size="sm">
              {rootKey.scopes.map((scope) => (
                <List.Item key={scope}>{scopeTexts[scope as Scope] ?? scope}</List.Item>
              ))}
            </List>
          </div>
        </>
      )}
    </Confirm>
  )
}

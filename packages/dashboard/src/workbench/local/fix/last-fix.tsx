import { Button, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { UndoneFix } from '../../../../../cli/src/ui/protocol.ts'
import { Problem } from '../../../parts/problem.tsx'
import { texts } from '../../../texts/local.ts'
import { focus } from '../focus.ts'
import { ask } from '../server/ask.ts'
import { useFilesChanged, useLocalSession } from '../server/queries.tsx'
import styles from '../local.module.css'

/** The fix that can be taken back, also one that was made before this page was opened. */
export function LastFix({ order }: { readonly order: 2 | 3 }) {
  const undoable = useLocalSession().data?.undoable ?? null
  const filesChanged = useFilesChanged()
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => ask<UndoneFix>('/local/undo', {}),
    onSuccess: filesChanged,
  })
  if (!undoable && !data && !error) return null
  return (
    <section className={styles['panel']} aria-label={texts.lastFix}>
      <Title order={order} size="h3">
        {texts.lastFix}
      </Title>
      {undoable && (
        <div className={styles['offer']}>
          <Text size="sm">
            {undoable.says.join('; ')} ({undoable.files.join(', ')})
          </Text>
          <Button
            variant="default"
            loading={isPending}
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            onClick={() => mutate()}
          >
            {texts.undo}
          </Button>
        </div>
      )}
      <Problem error={error} />
      {data && (
        <Text ref={focus} tabIndex={-1} size="sm" role="status">
          {texts.undone(data.files.join(', '))}
        </Text>
      )}
    </section>
  )
}

import { Accordion, Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Problem } from '../../../../parts/problem.tsx'
import { Section } from '../../../../parts/section.tsx'
import { texts as common } from '../../../../texts/common.ts'
import { texts } from '../../../../texts/create-key.ts'
import { texts as keys } from '../../../../texts/keys.ts'
import { NameField, OwnerField } from '../form/about-fields.tsx'
import { AccessFields } from '../form/access-fields.tsx'
import { ExpiryField } from '../form/expiry-field.tsx'
import { expiresAt, type Expiry } from '../form/expiry.ts'
import { useKeyForm } from '../form/use-key-form.ts'
import { emptyValues, fieldsOf, partsOf, type KeyValues } from '../form/values.ts'
import { NewKeyDialog } from '../once/new-key-dialog.tsx'
import type { Keyspace } from '../queries.ts'
import { Advanced, advancedPanels } from './advanced.tsx'
import styles from './create-key-page.module.css'
import { useCreateKey } from './use-create-key.ts'

interface Props {
  readonly keyspaces: readonly Keyspace[]
  readonly first: Keyspace
}

export function CreateKeyForm({ keyspaces, first }: Props) {
  const [keyspace, setKeyspace] = useState(first)
  const [environment, setEnvironment] = useState<'live' | 'test'>('live')
  const [expiry, setExpiry] = useState<Expiry>('default')
  const [at, setAt] = useState<string | null>(null)
  const [opened, setOpened] = useState<string[]>([])
  const { create, isPending, error, made, forget } = useCreateKey()
  const form = useKeyForm(emptyValues, error)
  const [, navigate] = useLocation()
  useEffect(() => {
    // What is wrong may stand in a part that is closed.
    if (error) setOpened(advancedPanels)
  }, [error])
  const submit = (values: KeyValues): void => {
    const ends = expiresAt(expiry, at, Date.now())
    const body = {
      keyspace: keyspace.id,
      environment,
      ...said(values),
      ...(ends === undefined ? {} : { expires_at: ends }),
    }
    create(body)
  }
  return (
    <form onSubmit={form.onSubmit(submit, () => setOpened(advancedPanels))}>
      <Stack gap="lg">
        <Section title={texts.basics}>
          <Stack>
            <div className={styles['pair']}>
              <NativeSelect
                label={keys.keyspace}
                data={keyspaces.map(({ id, name }) => ({ value: id, label: name }))}
                value={keyspace.id}
                onChange={({ currentTarget }) =>
                  setKeyspace(keyspaces.find(({ id }) => id === currentTarget.value) ?? first)
                }
                error={form.errors['keyspace']}
              />
              <NativeSelect
                label={texts.environment}
                data={Object.entries(keys.environments).map(([value, label]) => ({ value, label }))}
                value={environment}
                onChange={({ currentTarget }) => setEnvironment(currentTarget.value === 'test' ? 'test' : 'live')}
              />
            </div>
            <NameField form={form} />
            <OwnerField form={form} />
            <ExpiryField
              expiry={expiry}
              at={at}
              onExpiry={setExpiry}
              onAt={setAt}
              usual={texts.usualExpiry(keyspace.settings.default_expires_in_days)}
              error={form.errors['expires_at']}
            />
          </Stack>
        </Section>
        <Section title={texts.access}>
          <Stack>
            <AccessFields form={form} />
          </Stack>
        </Section>
        <Accordion
          multiple
          variant="contained"
          order={2}
          className={styles['more'] ?? ''}
          value={opened}
          onChange={setOpened}
        >
          <Advanced form={form} />
        </Accordion>
        <Problem error={error} fields={fieldsOf(form.values)} />
        <Group>
          <Button type="submit" loading={isPending}>
            {texts.make}
          </Button>
          <Button component={Link} href="/keys" variant="default">
            {common.cancel}
          </Button>
        </Group>
      </Stack>
      <NewKeyDialog
        made={made}
        onClose={() => {
          forget()
          navigate(`/keys/${made?.id}`, { replace: true })
        }}
      />
    </form>
  )
}

/** What was filled in, and nothing else: the rest is as the service has it when it is not told. */
function said(values: KeyValues) {
  const all = Object.assign({}, ...Object.values(partsOf).map((part) => part(values))) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}

import { ActionIcon, Button, Input, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { texts } from '../../../../texts/key-form.ts'
import styles from './limit-fields.module.css'
import type { KeyForm } from './use-key-form.ts'

const most = 10

/** Several rate limits: a request is granted by all of them. */
export function LimitFields({ form }: { readonly form: KeyForm }) {
  const { limits } = form.values
  const add = (): void =>
    form.insertListItem('limits', { name: nameOfNext(limits), limit: 100, every: 1, unit: 'minute' })
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {texts.limitsAbout}
      </Text>
      {limits.map((limit, at) => (
        <div key={at} className={styles['limit']}>
          <TextInput
            label={texts.limitName}
            required
            withAsterisk={false}
            {...form.getInputProps(`limits.${at}.name`)}
          />
          <NumberInput
            label={texts.limitRequests}
            min={1}
            allowDecimal={false}
            thousandSeparator=" "
            required
            withAsterisk={false}
            {...form.getInputProps(`limits.${at}.limit`)}
          />
          <NumberInput
            label={texts.limitEvery}
            min={1}
            allowDecimal={false}
            required
            withAsterisk={false}
            {...form.getInputProps(`limits.${at}.every`)}
          />
          <NativeSelect
            label={texts.limitUnit}
            data={Object.entries(texts.units).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps(`limits.${at}.unit`)}
          />
          <ActionIcon
            className={styles['remove'] ?? ''}
            variant="subtle"
            color="gray"
            size={36}
            aria-label={texts.removeLimit(limit.name)}
            onClick={() => form.removeListItem('limits', at)}
          >
            <IconTrash size={18} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      {form.errors['limits'] && <Input.Error mb="xs">{form.errors['limits']}</Input.Error>}
      {limits.length < most && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />}
          onClick={add}
        >
          {texts.addLimit}
        </Button>
      )}
    </div>
  )
}

/** A name that no other limit of the key has. */
function nameOfNext(limits: readonly { readonly name: string }[]): string {
  const taken = new Set(limits.map(({ name }) => name))
  const free = ['requests', 'burst', ...limits.map((_limit, at) => `limit-${at + 1}`)].find((name) => !taken.has(name))
  return free ?? `limit-${limits.length + 1}`
}

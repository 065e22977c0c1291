import { ActionIcon, Button, Input, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { texts } from '../../../../texts/keyspaces.ts'
import styles from './accepted-places.module.css'
import type { KeyspaceForm } from './form.ts'

const places = Object.entries(texts.places).map(([value, label]) => ({ value, label }))
const most = 8

/** Headers, query members and cookies in which the API reads a key. */
export function AcceptedPlaces({ form }: { readonly form: KeyspaceForm }) {
  const { accepted } = form.values
  return (
    <fieldset className={styles['places']}>
      <legend className={styles['legend']}>{texts.accepted}</legend>
      <Stack gap="xs">
        {accepted.map((place, at) => (
          // Places have no id, and are told apart by where they stand.
          <div key={at} className={styles['place']}>
            <NativeSelect
              aria-label={texts.nth(texts.place, at)}
              data={places}
              {...form.getInputProps(`accepted.${at}.in`)}
            />
            <TextInput
              aria-label={texts.nth(texts.placeName, at)}
              placeholder={texts.placeName}
              required
              {...form.getInputProps(`accepted.${at}.name`)}
            />
            <TextInput
              aria-label={texts.nth(texts.scheme, at)}
              placeholder={texts.schemeHint}
              {...form.getInputProps(`accepted.${at}.scheme`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={texts.removePlace(place.name)}
              disabled={accepted.length === 1}
              onClick={() => form.removeListItem('accepted', at)}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
        ))}
        {form.errors['accepted'] && <Input.Error>{form.errors['accepted']}</Input.Error>}
        {accepted.length < most && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => form.insertListItem('accepted', { in: 'header', name: '', scheme: '' })}
          >
            {texts.addPlace}
          </Button>
        )}
      </Stack>
    </fieldset>
  )
}

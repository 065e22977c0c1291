import { NativeSelect, NumberInput, Switch } from '@mantine/core'
import { texts } from '../../../../texts/key-form.ts'
import type { KeyForm } from './use-key-form.ts'

export function UsesFields({ form }: { readonly form: KeyForm }) {
  const { isLimited, interval } = form.values.uses
  return (
    <>
      <Switch
        label={texts.limitUses}
        description={texts.limitUsesAbout}
        {...form.getInputProps('uses.isLimited', { type: 'checkbox' })}
      />
      {isLimited && (
        <>
          <NumberInput
            label={texts.usesLeft}
            min={0}
            allowDecimal={false}
            thousandSeparator=" "
            required
            withAsterisk={false}
            {...form.getInputProps('uses.remaining')}
          />
          <NativeSelect
            label={texts.refill}
            data={Object.entries(texts.refills).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('uses.interval')}
          />
        </>
      )}
      {isLimited && interval !== '' && (
        <NumberInput
          label={texts.refillAmount}
          min={1}
          allowDecimal={false}
          thousandSeparator=" "
          required
          withAsterisk={false}
          {...form.getInputProps('uses.amount')}
        />
      )}
    </>
  )
}

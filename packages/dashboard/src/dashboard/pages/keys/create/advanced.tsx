import { Accordion, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { texts } from '../../../../texts/create-key.ts'
import { MoreAboutFields } from '../form/about-fields.tsx'
import { LimitFields } from '../form/limit-fields.tsx'
import { RestrictionFields } from '../form/restriction-fields.tsx'
import { StartField } from '../form/start-field.tsx'
import type { KeyForm } from '../form/use-key-form.ts'
import { UsesFields } from '../form/uses-fields.tsx'

type Panel = keyof typeof texts.advanced

export const advancedPanels: Panel[] = ['restrictions', 'limits', 'uses', 'start', 'about']

/** What most keys do without. */
export function Advanced({ form }: { readonly form: KeyForm }) {
  const contents: Readonly<Record<Panel, ReactNode>> = {
    restrictions: <RestrictionFields form={form} />,
    limits: <LimitFields form={form} />,
    uses: <UsesFields form={form} />,
    start: <StartField form={form} />,
    about: <MoreAboutFields form={form} />,
  }
  return advancedPanels.map((panel) => (
    <Accordion.Item key={panel} value={panel}>
      <Accordion.Control>{texts.advanced[panel]}</Accordion.Control>
      <Accordion.Panel>
        <Stack>{contents[panel]}</Stack>
      </Accordion.Panel>
    </Accordion.Item>
  ))
}

import { Select, Skeleton } from '@mantine/core'
import { IconVariable } from '@tabler/icons-react'
import { useState } from 'react'
import type { VariablesDocument } from '../../../../../cli/src/ui/protocol.ts'
import { Empty } from '../../../parts/empty.tsx'
import { Failed } from '../../../parts/failed.tsx'
import { texts } from '../../../texts/local.ts'
import { useVariables } from '../server/queries.tsx'
import { VariableView } from './variable-view.tsx'

/** A variable to choose, and where its value comes from. */
export function Variables() {
  const { data, error, refetch } = useVariables()
  const [chosen, setChosen] = useState<string | null>(null)
  if (error) return <Failed error={error} again={() => void refetch()} />
  if (!data) return <Skeleton h="14rem" />
  const variable = chosen ?? data.variables[0]?.name
  if (variable === undefined)
    return <Empty icon={IconVariable} title={texts.noVariables} hint={texts.noVariablesHint} />
  return (
    <>
      <Select
        label={texts.chooseVariable}
        data={groupsOf(data)}
        value={variable}
        onChange={(name) => name !== null && setChosen(name)}
        searchable
        allowDeselect={false}
        maw="28rem"
        mb="md"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <VariableView key={variable} name={variable} />
    </>
  )
}

function groupsOf({ variables }: VariablesDocument) {
  const named = (isCredential: boolean) =>
    variables.filter((one) => one.isCredential === isCredential).map((one) => one.name)
  const groups = [
    { group: texts.credentials, items: named(true) },
    { group: texts.otherVariables, items: named(false) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

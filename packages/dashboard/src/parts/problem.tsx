import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { hasOtherFaults } from '../api/field-faults.ts'
import { ApiProblem } from '../api/problem.ts'
import { texts } from '../texts/common.ts'

interface Props {
  readonly error: Error | null
  /** Those of the form: what stands beside them is not said twice. */
  readonly fields?: readonly string[]
}

/** Why something was not done, above the form or in the dialog that tried it. Nothing while there is no error. */
export function Problem({ error, fields = [] }: Props) {
  if (!error) return null
  const isBesideFields = error instanceof ApiProblem && error.faults.length > 0 && !hasOtherFaults(error, fields)
  if (isBesideFields) return <Said>{texts.checkFields}</Said>
  const requestId = error instanceof ApiProblem ? error.requestId : null
  return (
    <Said>
      {error.message}
      {requestId && (
        <Text size="xs" c="dimmed" ff="monospace">
          {texts.requestId(requestId)}
        </Text>
      )}
    </Said>
  )
}

function Said({ children }: { readonly children: ReactNode }) {
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle />} role="alert">
      {children}
    </Alert>
  )
}

import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { ApiProblem } from '../api/problem.ts'
import { texts } from '../texts/common.ts'

/** Why something was not done, above the form or in the dialog that tried it. Nothing while there is no error. */
export function Problem({ error }: { readonly error: Error | null }) {
  if (!error) return null
  const requestId = error instanceof ApiProblem ? error.requestId : null
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle />} role="alert">
      {error.message}
      {requestId && (
        <Text size="xs" c="dimmed" ff="monospace">
          {texts.requestId(requestId)}
        </Text>
      )}
    </Alert>
  )
}

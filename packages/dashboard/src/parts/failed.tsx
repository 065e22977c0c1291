import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { texts } from '../texts/common.ts'

/** In place of what could not be loaded: what happened, and the way on. */
export function Failed({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle />} title={texts.somethingFailed} role="alert">
      <Stack align="flex-start">
        <Text size="sm">{error.message}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            {texts.tryAgain}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}

import { Center, Loader } from '@mantine/core'
import { texts } from '../texts/common.ts'

/** While something is loaded for which no outline is known yet. */
export function Waiting() {
  return (
    <Center mih="40vh" role="status" aria-label={texts.loading}>
      <Loader type="dots" />
    </Center>
  )
}

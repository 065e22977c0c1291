import { Container, Textarea, Title } from '@mantine/core'
import type { Report } from '@why401/core'
import { useState } from 'react'
import { Logo } from '../parts/logo.tsx'
import type { LocalParts } from './local-parts.ts'

const report: Report = {
  schema: 'why401/1',
  outcome: 'refused',
  provider: null,
  status: 401,
  causes: [],
  keys: [],
  experiments: [],
  requestsSent: 0,
  next: [],
}

export function Workbench({ local }: { readonly local: LocalParts | null }) {
  const [input, setInput] = useState('')
  return (
    <Container component="main" py="md">
      <Logo />
      <Title order={1}>Workbench</Title>
      <Textarea label="Input" value={input} onChange={(event) => setInput(event.currentTarget.value)} rows={4} />
      {local && input !== '' && (
        <>
          <Title order={2}>Answer</Title>
          <local.Actions input={input} report={report} />
        </>
      )}
      {local && (
        <>
          <Title order={2}>Project</Title>
          <local.Project />
        </>
      )}
    </Container>
  )
}

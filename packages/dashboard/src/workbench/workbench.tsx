import { Container, Tabs, Textarea, Title } from '@mantine/core'
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
      <Tabs defaultValue="workbench">
        <Tabs.List>
          <Tabs.Tab value="workbench">Workbench</Tabs.Tab>
          <Tabs.Tab value="project">Project</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="workbench">
          <Textarea label="Input" value={input} onChange={(event) => setInput(event.currentTarget.value)} rows={4} />
          <Title order={2}>Answer</Title>
          {local && input !== '' && <local.Actions input={input} report={report} />}
        </Tabs.Panel>
        <Tabs.Panel value="project">{local && <local.Project />}</Tabs.Panel>
      </Tabs>
    </Container>
  )
}

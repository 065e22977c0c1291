import { Alert, Button, Group, Modal, Stack, Tabs, Text } from '@mantine/core'
import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { CopyBlock } from '../../../../parts/copy-block.tsx'
import { texts } from '../../../../texts/new-key.ts'
import { composeFile, curlWithVariable, githubWorkflow, variableOf, type ServiceLines } from './ready-lines.ts'

/** A key as it was just made. It is in the state of whatever shows this, and nowhere else: no cache, no storage, no address. */
export interface MadeKey {
  readonly text: string
  readonly lines: ServiceLines
}

interface Props {
  /** null: closed. */
  readonly made: MadeKey | null
  readonly onClose: () => void
}

/** Shows the text of a new key, once: it is not closed by chance. */
export function NewKeyDialog({ made, onClose }: Props) {
  const [wasCopied, setCopied] = useState(false)
  const [isAsking, setAsking] = useState(false)
  useStayUntilCopied(made !== null && !wasCopied)
  const close = (): void => {
    setCopied(false)
    setAsking(false)
    onClose()
  }
  const leave = (): void => (wasCopied ? close() : setAsking(true))
  return (
    <Modal
      opened={made !== null}
      onClose={leave}
      closeOnClickOutside={false}
      title={texts.title}
      size="lg"
      // `copy` bubbles: of text that was selected by hand, too.
      onCopy={() => setCopied(true)}
    >
      {made && (
        <Stack>
          <Alert variant="outline" icon={<IconEyeOff />}>
            {texts.once}
          </Alert>
          <CopyBlock text={made.text} label={texts.copyKey} onCopied={() => setCopied(true)} />
          <Lines made={made} onCopied={() => setCopied(true)} />
          {isAsking ? (
            <Alert color="red" variant="outline" icon={<IconAlertTriangle />} title={texts.notCopied} role="alert">
              <Text size="sm" mb="sm">
                {texts.notCopiedAbout}
              </Text>
              <Group>
                <Button size="xs" variant="default" data-autofocus onClick={() => setAsking(false)}>
                  {texts.back}
                </Button>
                <Button size="xs" color="red.8" onClick={close}>
                  {texts.closeAnyway}
                </Button>
              </Group>
            </Alert>
          ) : (
            <Group justify="flex-end">
              <Button onClick={leave}>{texts.done}</Button>
            </Group>
          )}
        </Stack>
      )}
    </Modal>
  )
}

function Lines({ made: { text, lines }, onCopied }: { readonly made: MadeKey; readonly onCopied: () => void }) {
  const variable = variableOf(lines)
  return (
    <Tabs defaultValue="env" keepMounted={false} mih="12.5rem">
      <Tabs.List mb="sm">
        <Tabs.Tab value="env">{texts.env}</Tabs.Tab>
        <Tabs.Tab value="github">{texts.github}</Tabs.Tab>
        <Tabs.Tab value="docker">{texts.docker}</Tabs.Tab>
        <Tabs.Tab value="curl">{texts.curl}</Tabs.Tab>
      </Tabs.List>
      <Panel value="env" about={texts.envAbout}>
        <CopyBlock text={lines.env} label={texts.copyLine} onCopied={onCopied} />
      </Panel>
      <Panel value="github" about={texts.githubAbout}>
        <CopyBlock text={`gh secret set ${variable}`} label={texts.copyLine} />
        <CopyBlock text={githubWorkflow(variable)} label={texts.copyWorkflow} />
      </Panel>
      <Panel value="docker" about={texts.dockerAbout}>
        <CopyBlock text="docker run --env-file .env IMAGE" label={texts.copyLine} />
        <CopyBlock text={composeFile} label={texts.copyCompose} />
      </Panel>
      <Panel value="curl" about={texts.curlAbout(variable)}>
        <CopyBlock text={`read -rs ${variable}`} label={texts.copyRead} />
        <CopyBlock text={curlWithVariable(text, lines)} label={texts.copyLine} />
      </Panel>
    </Tabs>
  )
}

function Panel({ value, about, children }: { value: string; about: string; children: React.ReactNode }) {
  return (
    <Tabs.Panel value={value}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {about}
        </Text>
        {children}
      </Stack>
    </Tabs.Panel>
  )
}

/** Whoever closes the tab is asked by the browser. */
function useStayUntilCopied(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isNeeded])
}

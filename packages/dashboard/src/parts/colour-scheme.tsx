import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { texts } from '../texts/common.ts'

/** Light or dark; as the system has it until it is pressed. */
export function ColourScheme() {
  // Holding transitions back takes a style element, which the Content-Security-Policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const shown = useComputedColorScheme('light')
  const Sign = shown === 'light' ? IconMoon : IconSun
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={texts.lightOrDark}
      onClick={() => setColorScheme(shown === 'light' ? 'dark' : 'light')}
    >
      <Sign size={18} stroke={1.6} />
    </ActionIcon>
  )
}

import type { Observed } from '../model/observed.ts'
import { once } from '../model/once.ts'
import { isWindowsPath } from './loader-traps.ts'

/** Settings whose value is the path of a file with a credential. */
const namesFile = /(?:credentials?|_file|_path|kubeconfig|_config|_pem|_cert)$/i
const elsewhere =
  /\bwsl2?\b|\bubuntu\b|\bdebian\b|\balpine\b|\blinux\b|\bdocker\b|\bcontainers?\b|\bcolab\b|codespace|devcontainer/
const isWindowsToo = /windows containers?|\bgit ?bash\b|powershell/

/** The name of a setting that points to a file by a path of Windows, while what reads it runs under Linux. */
export const foreignPath = once(({ assignments, zones }: Observed): string | null => {
  if (!elsewhere.test(zones.all) || isWindowsToo.test(zones.all)) return null
  return assignments.find(({ name, value }) => namesFile.test(name) && isWindowsPath(value))?.name ?? null
})

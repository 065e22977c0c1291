import { useMutation } from '@tanstack/react-query'
import { call, download } from '../../../api/client.ts'
import { texts } from '../../../texts/audit.ts'

export function useVerifyChain() {
  return useMutation({ mutationFn: () => call('auditVerify', {}) })
}

export function useExport() {
  return useMutation({ mutationFn: () => download('auditExport', texts.fileName) })
}

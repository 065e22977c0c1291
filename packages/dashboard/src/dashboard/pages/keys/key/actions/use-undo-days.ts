import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../../../session/session.tsx'
import { settingsQuery } from '../../../settings/project/queries.ts'

/** Days in which a revocation may be taken back; null: whoever looks may not know. */
export function useUndoDays(): number | null {
  const { data } = useQuery({ ...settingsQuery, enabled: useMay('settings:read') })
  return data?.undo_days ?? null
}

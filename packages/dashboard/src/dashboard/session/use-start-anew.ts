import { useQueryClient } from '@tanstack/react-query'
import { actInProject } from '../../api/client.ts'

/** Forgets what was loaded for whoever was here before. */
export function useStartAnew(): () => void {
  const client = useQueryClient()
  return () => {
    actInProject(null)
    client.clear()
  }
}

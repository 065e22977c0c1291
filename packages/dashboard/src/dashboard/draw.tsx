import { QueryClientProvider } from '@tanstack/react-query'
import { show } from '../design/root.tsx'
import { Dashboard } from './dashboard.tsx'
import { queries } from './queries.ts'

export function draw(): void {
  show(
    <QueryClientProvider client={queries}>
      <Dashboard />
    </QueryClientProvider>,
  )
}

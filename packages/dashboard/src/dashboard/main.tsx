import { QueryClientProvider } from '@tanstack/react-query'
import { show } from '../design/root.tsx'
import { queries } from './queries.ts'
import { Dashboard } from './dashboard.tsx'

show(
  <QueryClientProvider client={queries}>
    <Dashboard />
  </QueryClientProvider>,
)

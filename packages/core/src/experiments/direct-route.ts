import { defineExperiment } from '../model/experiment.ts'

/** The same request round the proxy that is set for it. */
export const directRoute = defineExperiment({
  id: 'direct-route',
  propose: ({ isProxied, base }) =>
    isProxied
      ? [
          {
            experiment: 'direct-route',
            change: 'sent directly, not through the proxy',
            edit: null,
            request: base.request,
            route: 'direct',
            suggests: { 'send.stripped': 0.25 },
            heals: { 'send.stripped': 0.85, 'perm.ip': 0.3, 'perm.client': 0.3, 'perm.region': 0.3 },
          },
        ]
      : [],
})

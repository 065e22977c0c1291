import type { Rolldown } from 'vite'

/**
 * What many pages share in small pieces comes in a few files rather than in one for each piece. Only what is named, without
 * what it is made of: that has files of its own.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'icons', test: /@tabler[\\/]/, minShareCount: 2 },
    {
      name: 'table',
      test: /@tanstack[\\/](?:table-core|react-table|virtual-core|react-virtual|store|react-store)|src[\\/]parts[\\/]table|components[\\/]Table[\\/]/,
    },
    {
      // What the workbench has, too: whatever needs the dashboard's own code would bring all of it along.
      name: 'parts',
      test: /src[\\/](?:texts[\\/](?:moment|number)|parts[\\/](?:ago|mono|section|empty|key-status|status|filter-row|facts|cause\b|share)|components[\\/]EmptyState[\\/]/,
      minShareCount: 2,
    },
    { name: 'page', test: /src[\\/](?:dashboard[\\/](?:address|use-cursor)|parts[\\/]page-head)/, minShareCount: 2 },
  ],
}

import type { Rolldown } from 'vite'

const library = (...names: readonly string[]): string => `node_modules/(?:${names.join('|')})/`
const component = (...names: readonly string[]): string => `components/(?:${names.join('|')})/`
const own = (...paths: readonly string[]): string => `dashboard/src/(?:${paths.join('|')})`
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'))

/** Signs that are filed under a component, and drawn by others. */
const exceptSigns = '(?!CheckIcon|RadioIcon|AccordionChevron|ComboboxChevron|Combobox\\.module|get-parsed)'

/** What the dashboard asks before there is anything to draw with: `first-questions.ts`, and what it takes to ask. */
const asking = own(
  'api/(?:client|routes)',
  'parts/charts/bars\\.ts',
  'dashboard/(?:cursor-list|first-questions|pages?\\.ts|paths|queries)',
  'dashboard/(?:address/(?:filters|span)|session/visitor)',
  'dashboard/pages/.*(?:queries\\.ts|usage/starts)',
)

/**
 * In few files, since each costs the page's own thread more than its length says. From the ground up: what stands in one
 * needs nothing that stands in a later one, but for `mantine`, of which `table` to `shell` are taken out beforehand. The workbench has
 * `ground`, `react`, `mantine` and `parts`; nothing of the dashboard alone may get into these. `chunk-rules.ts`
 * has the build fail where files need each other in a circle.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'ground',
      test: any('preload-helper', own('texts/(?:common|number|moment)', 'api/(?:problem|field-faults)', 'parts/later')),
    },
    { name: 'query', test: any(library('@tanstack/query-core')) },
    { name: 'ask', test: any(asking, '(?:infiniteQ|q)ueryOptions') },
    { name: 'react', test: any(library('react', 'react-dom', 'scheduler', 'use-sync-external-store')) },
    {
      name: 'table',
      test: any(
        library('@tanstack/(?:table-core|react-table|virtual-core|react-virtual|store|react-store)'),
        own('parts/table'),
        component('Table'),
      ),
    },
    {
      // by which lists are filtered
      name: 'fields',
      test: any(
        component('Combobox', 'Select', 'Pill', 'PillsInput', 'SegmentedControl', 'FloatingIndicator') + exceptSigns,
      ),
      minShareCount: 2,
    },
    {
      // by which things are made and changed
      name: 'forms',
      test: any(
        component(
          'NumberInput',
          'TagsInput',
          'MultiSelect',
          'Checkbox',
          'Radio',
          'Switch',
          'Textarea',
          'PasswordInput',
          'Accordion',
        ) + exceptSigns,
        'InlineInput|InputsGroupFieldset',
        library('@mantine/form', 'react-number-format'),
        own(
          'api/use-field-faults',

          'dashboard/pages/(?:policy-replay|keys/(?:form/(?!values)|once))',
        ),
      ),
      minShareCount: 2,
    },
    {
      // around every page of the dashboard
      name: 'shell',
      test: any(
        component(
          'Menu',
          'Drawer',
          'Modal',
          'ModalBase',
          'NavLink',
          'Burger',
          'ScrollArea',
          'Popover',
          'Collapse',
          'Overlay',
          'FocusTrap',
        ),
        library(
          'tslib',
          'react-remove-scroll',
          'react-remove-scroll-bar',
          'react-style-singleton',
          'use-sidecar',
          'use-callback-ref',
          'get-nonce',
        ),
        library('wouter', 'regexparam', '@tanstack/react-query'),
      ),
      minShareCount: 2,
    },
    { name: 'mantine', test: any(library('@mantine', '@floating-ui', 'clsx')), minShareCount: 2 },
    {
      name: 'parts',
      test: any(
        library('@tabler'),
        own('design', 'texts/shell', 'parts/(?:colour-scheme|empty|failed|logo|problem|status|waiting)'),
      ),
      minShareCount: 2,
    },
    {
      // what pages of the dashboard share
      name: 'page',
      test: any(own('parts/(?!charts)', 'texts/(?!workbench|examples|local)', 'dashboard/(?!pages/(?:doors|keys))')),
      minShareCount: 2,
    },
  ],
}

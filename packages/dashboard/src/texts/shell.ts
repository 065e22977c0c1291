export const texts = {
  product: 'why401',
  sections: 'Sections',
  menu: 'Menu',
  notFound: 'There is no such page',
  notFoundHint: 'The address may be mistyped, or what it showed is gone.',
  account: 'Account',
  project: 'Project',
  nav: {
    keys: 'Keys',
    refusals: 'Refusals',
    usage: 'Usage',
    audit: 'Audit log',
    members: 'Members',
    rootKeys: 'Root keys',
    settings: 'Settings',
    workbench: 'Workbench',
  },
}

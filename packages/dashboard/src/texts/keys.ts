/** The list of keys. */
export const texts = {
  key: 'Key',
  status: 'Status',
  keyspace: 'Keyspace',
  owner: 'Owner',
  lastUsed: 'Last used',
  expires: 'Expires',
  created: 'Created',
  unnamed: 'Unnamed',
  environments: { live: 'Live', test: 'Test' },
  filterBy: {
    search: 'Search name, owner, id, end of the key',
    status: 'Status',
    environment: 'Environment',
    keyspace_id: 'Keyspace',
    tag: 'Tag',
    owner: 'Owner',
  },
  anyStatus: 'Any status',
  anyEnvironment: 'Live and test',
  anyKeyspace: 'All keyspaces',
  newKey: 'New key',
  refresh: 'Refresh',
  loadingKeys: 'Loading keys',
  count: (count: number, isMore: boolean) =>
    isMore
      ? `${count.toLocaleString('en')} keys loaded; more come as you scroll`
      : `${count.toLocaleString('en')} ${count === 1 ? 'key' : 'keys'}`,
  nothingFits: 'No key fits',
  nothingFitsHint: 'Tag and owner are compared as a whole, the search looks for a part.',
  allKeys: 'Show all keys',
  noKeys: 'No keys yet',
  noKeysHint: 'Make the first one: its text is shown once, with lines to paste.',
  noKeysToSee: 'Somebody who may make keys has not made one yet.',
}

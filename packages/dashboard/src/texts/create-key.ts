/** Making a key. */
export const texts = {
  newKey: 'New key',
  mayNot: 'You may not make keys in this project. Its owners and admins may.',
  basics: 'The key',
  environment: 'Environment',
  access: 'What it may do',
  usualExpiry: (days: number | null) =>
    days === null ? 'As the keyspace has it: never' : `As the keyspace has it: in ${days} days`,
  advanced: {
    restrictions: 'Restrictions: addresses and origins',
    limits: 'Rate limits',
    uses: 'Number of uses',
    start: 'Not before',
    about: 'External id, tags, metadata',
  },
  make: 'Make the key',
  firstKeyspace: 'First, the API that the keys are for',
  firstKeyspaceAbout: 'Keys belong to a keyspace: one for each API. More of them, and their settings, are in Settings.',
  keyspaceName: 'Name of the API',
  keyspaceNameAbout: 'Variables that hold its keys are called after it.',
  prefix: 'Prefix',
  prefixAbout: (prefix: string) => `Keys begin with it: ${prefix}_live_… Small letters and digits.`,
  makeKeyspace: 'Continue',
}

export const texts = {
  asTable: 'As a table',
  from: 'From',
  granted: 'Granted',
  otherCauses: 'Other causes',
  /** What a drawing shows, for whoever does not see it. */
  shows: (what: string, bars: number, first: string, last: string, sums: string) =>
    `${what}: ${bars} stacked bars from ${first} to ${last}. ${sums}. The table below has every number.`,
}

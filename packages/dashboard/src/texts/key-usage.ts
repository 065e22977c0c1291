/** How a key is used over time. */
export const texts = {
  usage: 'Requests by outcome',
  span: 'Span',
  spans: { day: '24 hours', week: '7 days', month: '30 days' },
  asTable: 'As a table',
  asChart: 'As a chart',
  granted: 'Granted',
  from: 'From',
  none: 'No request in this time.',
}

/** How a key is used over time. */
export const texts = {
  usage: 'Requests by outcome',
  span: 'Span',
  spans: { day: '24 hours', week: '7 days', month: '30 days' },
  none: 'No request in this time.',
}

export const texts = {
  asTable: 'As a table',
  from: 'From',
}

/** How a key stands. */
export const texts = {
  active: 'Active',
  expiring: 'Expiring',
  pending: 'Pending',
  expired: 'Expired',
  disabled: 'Disabled',
  superseded: 'Superseded',
  revoked: 'Revoked',
  leaked: 'Leaked',
}

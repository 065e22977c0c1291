import { useEffect } from 'react'
import { fieldFaults } from './field-faults.ts'

interface Form {
  setErrors(errors: Record<string, string>): void
}

/** Shows what the service found wrong with a value beside the field that it came from. */
export function useFieldFaults({ setErrors }: Form, error: Error | null, fields: readonly string[]): void {
  const names = fields.join(' ')
  useEffect(() => setErrors(fieldFaults(error, names.split(' '))), [error, names, setErrors])
}

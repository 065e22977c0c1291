import { useForm, type UseFormReturnType } from '@mantine/form'
import { useEffect } from 'react'
import { fieldFaults } from '../../../../api/field-faults.ts'
import { texts } from '../../../../texts/key-form.ts'
import { fieldsOf, metadataFault, type KeyValues } from './values.ts'

export type KeyForm<Values extends KeyValues = KeyValues> = UseFormReturnType<Values>

/** A form whose fields say what the service found wrong with them. */
export function useKeyForm<Values extends KeyValues>(initialValues: Values, error: Error | null): KeyForm<Values> {
  const form = useForm<Values>({
    initialValues,
    validate: (values) => {
      const fault = metadataFault(values.metadata)
      return fault ? { metadata: texts.metadataFaults[fault] } : {}
    },
  })
  const { setErrors, getValues } = form
  useEffect(() => setErrors(fieldFaults(error, fieldsOf(getValues()))), [error, setErrors, getValues])
  return form
}

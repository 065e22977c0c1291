import type { UseFormReturnType } from '@mantine/form'
import type { Values } from './values.ts'

export type KeyspaceForm = UseFormReturnType<Values>

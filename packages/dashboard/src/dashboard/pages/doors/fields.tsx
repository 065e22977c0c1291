import { TextInput, type TextInputProps } from '@mantine/core'
import { texts } from '../../../texts/doors.ts'

/** What somebody is called; the browser fills it in. */
export function NameField(input: TextInputProps) {
  return <TextInput label={texts.name} autoComplete="name" required withAsterisk={false} {...input} />
}

/** The address somebody signs in with; password managers take it for the account's name. */
export function EmailField(input: TextInputProps) {
  return <TextInput label={texts.email} type="email" autoComplete="username" required withAsterisk={false} {...input} />
}

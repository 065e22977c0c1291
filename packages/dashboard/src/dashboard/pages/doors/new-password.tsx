import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { texts } from '../../../texts/doors.ts'

/** A password that is chosen: with what is asked of it. */
export function NewPassword({ label = texts.password, ...rest }: PasswordInputProps) {
  return (
    <PasswordInput
      label={label}
      description={texts.passwordRules}
      autoComplete="new-password"
      minLength={12}
      maxLength={128}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': texts.showPassword }}
      {...rest}
    />
  )
}

import { Select } from '@mantine/core'
import { texts } from '../../../texts/members.ts'
import { useSession } from '../../session/session.tsx'
import type { Row } from './member-table.tsx'
import { roles, type Role } from './queries.ts'

interface Props {
  readonly member: Row
  readonly mayWrite: boolean
  readonly onChange: (role: Role) => void
}

/** Somebody's role; a choice where it may be changed, else the word and the reason. */
export function RoleOf({ member, mayWrite, onChange }: Props) {
  const { current } = useSession()
  const role = roles.find((role) => role === member.role)
  const word = role ? texts.roles[role] : member.role
  if (!mayWrite) return <>{word}</>
  if (member.isLastOwner) return <span title={texts.lastOwner}>{word}</span>
  if (member.isAbove) return <span title={texts.ownersOnly}>{word}</span>
  return (
    <Select
      size="xs"
      aria-label={texts.roleOf(member.email)}
      data={roles
        .filter((role) => role !== 'owner' || current.role === 'owner')
        .map((value) => ({ value, label: texts.roles[value] }))}
      value={role ?? null}
      onChange={(next) => {
        const chosen = roles.find((role) => role === next)
        if (chosen && chosen !== member.role) onChange(chosen)
      }}
      allowDeselect={false}
    />
  )
}

import { ActionIcon, Menu } from '@mantine/core'
import { IconLogout, IconUserCircle, IconUserCog } from '@tabler/icons-react'
import { Link } from 'wouter'
import { texts as doors } from '../../texts/doors.ts'
import { texts } from '../../texts/shell.ts'
import { useSession } from '../session/session.tsx'
import { useSignOut } from '../session/use-sign-out.ts'
import { chooseProject } from '../session/visitor.ts'

export function AccountMenu() {
  const { user, memberships, current } = useSession()
  const signOut = useSignOut()
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={texts.account}>
          <IconUserCircle stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        {memberships
          .filter(({ project_id }) => project_id !== current.project_id)
          .map(({ project_id, project_name }) => (
            <Menu.Item key={project_id} onClick={() => chooseProject(project_id)}>
              {project_name}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/account" leftSection={<IconUserCog size={16} stroke={1.6} />}>
          {texts.account}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={signOut}>
          {doors.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

import { ActionIcon, Menu } from '@mantine/core'
import { IconUserCircle } from '@tabler/icons-react'
import { texts } from '../../texts/shell.ts'
import { chooseProject, useSession } from '../session/session.tsx'

export function AccountMenu() {
  const { user, memberships, current } = useSession()
  return (
    <Menu position="bottom-end" withinPortal>
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
      </Menu.Dropdown>
    </Menu>
  )
}

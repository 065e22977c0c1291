import { show } from '../design/root.tsx'
import { localParts } from './local/parts.tsx'
import { Workbench } from './workbench.tsx'

show(<Workbench local={localParts} />)

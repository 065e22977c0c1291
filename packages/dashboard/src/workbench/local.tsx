import { show } from '../design/root.tsx'
import { Workbench } from './workbench.tsx'

show(<Workbench local={null} />)

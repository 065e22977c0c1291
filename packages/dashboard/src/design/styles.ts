import 'virtual:why401/mantine.css'
import './theme.gen.css'
import './base.css'

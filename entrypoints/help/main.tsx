import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { LiveHelp } from './live-help'

render(<LiveHelp />, document.getElementById('app') as HTMLElement)

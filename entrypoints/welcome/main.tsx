import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { LiveWelcome } from './live-welcome'

render(<LiveWelcome />, document.getElementById('app') as HTMLElement)

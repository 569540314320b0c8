import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { LiveOptions } from './live-options'

render(<LiveOptions />, document.getElementById('app') as HTMLElement)

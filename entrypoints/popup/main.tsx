import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { LivePopup } from './live-popup'

render(<LivePopup />, document.getElementById('app') as HTMLElement)

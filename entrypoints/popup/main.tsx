import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { inTab } from '../../lib/webext/tabs'
import { LivePopup } from './live-popup'

void inTab().then(is => document.documentElement.classList.toggle('in-tab', is))

render(<LivePopup />, document.getElementById('app') as HTMLElement)

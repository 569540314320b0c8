import { render } from 'preact'
import '../../components/ui/tokens.css'
import '../../components/ui/page.css'
import { LivePractice } from './live-practice'

render(<LivePractice />, document.getElementById('app') as HTMLElement)

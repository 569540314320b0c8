/** The parts of a CDP AXNode that are read here. */
interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value?: unknown }
  name?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** What is said of a node beside its role and name. */
const SAID = ['focused', 'modal', 'expanded', 'pressed', 'checked', 'disabled', 'level', 'url']
/** Of no interest to anybody who listens. */
const SILENT = ['InlineTextBox', 'ListMarker']

/** Role, name and states of a node and all below it, a line each; what repeats the name of its parent is left out. */
export function spokenTree(nodes: readonly AxNode[], backendId: number): string {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const lines = (node: AxNode, depth: number, parent: string): string[] => {
    const role = String(node.role?.value ?? '')
    const name = String(node.name?.value ?? '')
    const children = (inner: number, said: string) =>
      (node.childIds ?? []).flatMap(id => {
        const child = byId.get(id)
        return child ? lines(child, inner, said) : []
      })
    if (SILENT.includes(role)) return []
    if (node.ignored || ['none', 'generic'].includes(role)) return children(depth, parent)
    if (role === 'StaticText' && (name.trim() === '' || parent.includes(name.trim()))) return []
    const states = (node.properties ?? []).flatMap(({ name: state, value: { value } }) =>
      SAID.includes(state) && value !== false && value !== 'false'
        ? [value === true ? state : `${state}=${value}`]
        : [],
    )
    const line = [
      role === 'StaticText' ? 'text' : role,
      name && JSON.stringify(name),
      states.length > 0 && `[${states.join(' ')}]`,
    ]
    return [`${'  '.repeat(depth)}- ${line.filter(Boolean).join(' ')}`, ...children(depth + 1, name)]
  }
  const top = nodes.find(node => node.backendDOMNodeId === backendId)
  if (!top) throw new Error('the browser has no accessibility node for this element')
  return `${lines(top, 0, '').join('\n')}\n`
}

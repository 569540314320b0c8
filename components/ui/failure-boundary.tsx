import { Component, type ComponentChildren } from 'preact'

interface FailureBoundaryProps {
  /** Shown instead when something below throws while drawing. */
  instead: ComponentChildren
  children: ComponentChildren
}

/** A slip in one place of a page does not blank all of it. Nothing about it is written down anywhere. */
export class FailureBoundary extends Component<FailureBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static override getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}

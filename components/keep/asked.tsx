import type { ComponentChildren } from 'preact'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words'

interface AskedProps {
  title: string
  yes: string
  onYes: () => void
  onClose: () => void
  children: ComponentChildren
}

/** Before something that cannot be taken back; the safe answer has the focus. */
export function Asked({ title, yes, onYes, onClose, children }: AskedProps) {
  const { text } = useWords()
  const go = () => {
    onClose()
    onYes()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {text.footprint.eraseNo}
          </Button>
          <Button look="caution" icon="trash" onPress={go}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}

import { useMemo } from 'preact/hooks'
import { encodeQR } from 'qr'
import './qr-code.css'

/** More than a camera reads from a screen with ease. */
const LONGEST = 800
const BORDER = 4

/** A text as a square that a phone's camera reads; drawn here, nothing is asked of anybody. Nothing where it is too long. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const dots = useMemo(() => (text.length > LONGEST ? undefined : encodeQR(text, 'raw', { border: BORDER })), [text])
  if (!dots) return null
  const path = dots.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${dots.length} ${dots.length}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}

/** The sign of the product: two prints on the way, in the page's own slate. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <path d="M12 5.5c2.5 0 3.6 2.2 3.6 4.7 0 2-.9 3.5-1.1 5.5H9.8c-.3-2-1.5-3.5-1.5-5.7 0-2.5 1.4-4.5 3.7-4.5Z" />
        <path d="M10 17.4h4.3c.3 3.6-4 3.6-4.3 0Z" />
        <path d="M20.4 11.5c2.3 0 3.6 2 3.6 4.5 0 2.2-1.1 3.7-1.4 5.7H18c-.2-2-1.1-3.5-1.1-5.5 0-2.5 1-4.7 3.5-4.7Z" />
        <path d="M18.2 23.4h4.3c-.3 3.6-4.1 3.6-4.3 0Z" />
      </g>
    </svg>
  )
}

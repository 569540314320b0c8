/** 24 × 24 strokes. An icon never stands alone: a word is beside it, or a name on its button. */
const STROKES = {
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 5v5m0 3v.01',
  archive: 'M4 8h16v11H4zM3 4h18v4H3zm7 8h4',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v5m6-5v5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm7 9.5 5 5 5-5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2',
  close: 'm6.5 6.5 11 11m0-11-11 11',
  device: 'M4 5h16v11H4zm5 15h6m-3-4v4',
  external: 'M14 5h5v5m0-5-8 8m-2-7H5v13h13v-4',
  file: 'M7 3h7l4 4v14H7zm7 0v5h4',
  folder: 'M4 6h6l2 2h8v11H4z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8v.01',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  list: 'M8.5 7H20M8.5 12H20M8.5 17H20M4.5 7v.01M4.5 12v.01M4.5 17v.01',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3M12 15v2',
  memory: 'M7 7h10v10H7zM10 3v4m4-4v4m-4 10v4m4-4v4M3 10h4m-4 4h4m10-4h4m-4 4h4',
  pause: 'M9 6v12m6-12v12',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  phone: 'M7.5 3h9v18h-9zm3.5 15h2',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 8.5v.01',
  plus: 'M12 5v14M5 12h14',
  practice: 'M12 4 2.5 8.5 12 13l9.5-4.5zM6 10.5V16c3 3 9 3 12 0v-5.5M21.5 8.5V14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-2.5 7c0-3.2 5-3.2 5 0 0 2-2.5 2-2.5 3.8m0 2.7v.01',
  reload: 'M19 12a7 7 0 1 1-2.2-5.1L19 9m0-5v5h-5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20 20',
  settings:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm-7 10a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  trail:
    'M8.5 3c2.2 0 3 2 3 4.2 0 1.9-.8 3.3-1 5.3H7c-.4-2-1.5-3.3-1.5-5.3C5.5 5 6.3 3 8.5 3ZM7 15.5h3.4c.2 3-3.2 3-3.4 0ZM16 7c2.2 0 3 2 3 4.2 0 1.9-1.1 2.3-1.5 4.3H14c-.2-2-1-3.4-1-5.3C13 8 13.8 7 16 7Zm-2 11.5h3.4c-.2 3-3.6 3-3.4 0Z',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13m-7 4v5m4-5v5',
  undo: 'M8 5 4 9l4 4M4 9h9.5a5 5 0 0 1 0 10H9',
  upload: 'M12 16V5m-4.5 4L12 4.5 16.5 9M5 15v4h14v-4',
} as const

export type IconName = keyof typeof STROKES

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={STROKES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

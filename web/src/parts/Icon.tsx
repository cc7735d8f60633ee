// Drawn here, 24 by 24, in the colour of the text. Never the only carrier of a meaning.
const SHAPES = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  services: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  documents: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.5',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5-6',
  warning: 'M12 4l9.5 16.5h-19zM12 10v5M12 17.5v.5',
  bad: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
  check: 'M5 12.5l5 5 9-11',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  phone: 'M6 3h4l2 5-2.5 2a12 12 0 0 0 4.5 4.5l2-2.5 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z',
  sms: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  key: 'M8 9a4.5 4.5 0 1 0 0 6.5L10 14l2 2 2-2 2 2 4-4-1.500-1.500H10.500z',
  mobile: 'M8 3h8v18H8zM11 18h2',
  finger: 'M12 3a8 8 0 0 0-8 8v4M20 11a8 8 0 0 0-4-7M8 19v-8a4 4 0 0 1 8 0v3c0 2-.5 4-1.500 6M12 11v4c0 2-.3 4-1 6M20 15c0 1.500-.2 3-.6 4.500',
  certificate: 'M5 4h14v10H5zM8 8h8M8 11h4M14 14v7l2-1.500 2 1.500v-7',
  letter: 'M3 6h18v13H3zM3 7l9 7 9-7',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z',
  debt: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M16 8.500c-4-2-7 .5-7 3.500s3 5.500 7 3.500M7 11h6M7 13.500h5',
  registration: 'M7 4h10v17H7zM10 3h4v3h-4zM10 11h4M10 15h4',
  news: 'M4 6h16v13H4zM7 10h5v5H7zM14 10h3M14 13h3M14 16h3',
  pin: 'M9 3h6l-1 6 3 3v2H7v-2l3-3zM12 14v7',
  dot: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  turn: 'M12 4a8 8 0 1 0 8 8',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  open: 'M13 4h7v7M20 4l-9 9M17 14v6H4V7h6',
  share: 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8',
  copy: 'M9 9h11v11H9zM15 5V4H4v11h1',
  here: 'M5 12.500l4 4M9 16.500l8-10M5 20h14',
} as const

export type IconName = keyof typeof SHAPES

const FULL: ReadonlySet<IconName> = new Set(['dot'])

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      width="1.5rem"
      height="1.5rem"
      viewBox="0 0 24 24"
      fill={FULL.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}

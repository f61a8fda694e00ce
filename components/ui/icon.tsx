const paths = {
  bell: 'M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4.5-2 6-2 6h13s-2-1.5-2-6A4.5 4.5 0 0 0 10 3ZM8.3 16.5a2 2 0 0 0 3.4 0',
  bars: 'M3 5h14M3 10h14M3 15h14',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.2l2.8 1.8',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  danger: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM10 6v5M10 13.6v.4',
  down: 'm5 7.5 5 5 5-5',
  download: 'M10 3v9m-4-3.5 4 4 4-4M3.5 16.5h13',
  eye: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10Zm8-2.3a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6Z',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6v.4',
  lock: 'M4.5 9h11v8h-11zM7 9V6a3 3 0 0 1 6 0v3',
  person: 'M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM3.5 17c.6-3.2 3-5 6.5-5s5.9 1.8 6.5 5',
  pin: 'M10 2.500a5.5 5.5 0 0 0-5.5 5.500c0 4 5.5 9.5 5.5 9.500s5.5-5.5 5.5-9.500A5.5 5.5 0 0 0 10 2.500Zm0 3.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 3.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  sort: 'm6 8 4-4 4 4M6 12l4 4 4-4',
  'sort-down': 'm6 12 4 4 4-4M10 16V4',
  'sort-up': 'm6 8 4-4 4 4M10 4v12',
  warning: 'M10 3 2.5 16.500h15zM10 8v4M10 14.200v.4',
} as const

export type IconName = keyof typeof paths

export const iconNames = Object.keys(paths) as IconName[]

/** A picture beside words, never instead of them: hidden from screen readers. Sized by the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="1.25em"
      height="1.25em"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}

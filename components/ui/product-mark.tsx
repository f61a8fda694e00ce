import { Link } from './link'

/** The name of the product, with its sign: a door and the way to it. */
export function ProductMark({ name, href }: { name: string; href: string }) {
  return (
    <Link href={href} className="product">
      <svg
        aria-hidden="true"
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path
          d="M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M10 20v-6h4v6" strokeLinejoin="round" />
      </svg>
      <span>{name}</span>
    </Link>
  )
}

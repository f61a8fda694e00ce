/** A QR code, black on white whatever the page is: `size` modules wide, its dark ones as one SVG path. */
export function QrCode({ code, label }: { code: { size: number; path: string }; label: string }) {
  const { size, path } = code
  return (
    <svg
      role="img"
      aria-label={label}
      width="216"
      height="216"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="max-w-full"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

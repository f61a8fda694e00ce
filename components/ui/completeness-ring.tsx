/**
 * How complete a dossier is, out of 100: a ring, the number in it, and the words beside it. The radius makes the
 * ring 100 units long, so the dash is the number.
 */
export function CompletenessRing({
  value,
  label,
  text,
}: {
  /** 0 to 100. */
  value: number
  /** What is measured, e.g. "Complete". */
  label: string
  /** The whole in words, e.g. "62 of 100; 4 items missing". */
  text: string
}) {
  const whole = Math.max(0, Math.min(100, Math.round(value)))
  const ring = { cx: 18, cy: 18, r: 15.9155, fill: 'none', strokeWidth: 3.5 }
  return (
    <span className="inline-flex items-center gap-3">
      <svg width="56" height="56" viewBox="0 0 36 36" aria-hidden="true" className="flex-none">
        <circle {...ring} className="ring-track" />
        <circle
          {...ring}
          className="ring-value"
          strokeDasharray={`${whole} ${100 - whole}`}
          transform="rotate(-90 18 18)"
        />
        <text x="18" y="21.4" textAnchor="middle" fontSize="9.5" className="ring-text">
          {whole}
        </text>
      </svg>
      <span>
        <span className="block font-bold">{label}</span>
        <span className="block text-sm text-quiet">{text}</span>
      </span>
    </span>
  )
}

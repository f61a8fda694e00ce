/** The first thing a keyboard reaches: past the navigation, to the content. */
export function SkipLink({ text, to = 'main' }: { text: string; to?: string }) {
  return (
    <a href={`#${to}`} className="skip">
      {text}
    </a>
  )
}

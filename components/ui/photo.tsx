import { Icon } from './icon'

const sizeClass = {
  small: 'photo photo-small',
  medium: 'photo',
  large: 'photo photo-large',
} as const
const pixels = { small: [40, 48], medium: [72, 88], large: [160, 200] } as const

/**
 * A portrait. Without a picture it shows initials, or a silhouette, named by `alt` all the same. The address is a
 * handler that checks who asks; the picture never passes the image optimizer.
 */
export function Photo({
  src,
  alt,
  initials,
  size = 'medium',
}: {
  src?: string
  alt: string
  initials?: string
  size?: keyof typeof sizeClass
}) {
  const [width, height] = pixels[size]
  if (src) {
    return (
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={sizeClass[size]}
      />
    )
  }
  return (
    <span role="img" aria-label={alt} className={sizeClass[size]}>
      {initials ? <span aria-hidden="true">{initials}</span> : <Icon name="person" />}
    </span>
  )
}

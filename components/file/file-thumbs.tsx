import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import type { FileModel } from './file-model'

/** Stored files, each a link to its own screen: pictures as thumbnails, others by name. */
export function FileThumbs({ files }: { files: readonly FileModel[] }) {
  return (
    <ul className="file-list">
      {files.map(({ id, name, about, href, thumb }) => (
        <li key={id}>
          <Link href={href} className="file-link">
            {thumb ? (
              <img src={thumb} alt="" className="file-thumb" loading="lazy" decoding="async" />
            ) : (
              <span className="file-thumb">
                <Icon name="download" />
              </span>
            )}
            <span className="min-w-0">
              <bdi className="wrap-anywhere">{name}</bdi>
              <span className="block text-sm text-quiet">{about}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

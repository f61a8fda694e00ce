import type { ReactNode } from 'react'
import type { FileData, Translate } from './file-data'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'
import { buttonClass } from '../ui/button'

/** A picture, large and marked with who looks; of any other file the original to save. */
export function FileView({
  file,
  reference,
  t,
  children,
}: {
  file: FileData
  reference: string
  t: Translate
  /** Further acts, beside the saving of the original. */
  children?: ReactNode
}) {
  const at = (form: 'view' | 'original') => `/api/files/${reference}/${file.id}/${form}`
  return (
    <div className="grid justify-items-start gap-4">
      {file.hasView ? (
        <img src={at('view')} alt={t('file.view')} className="file-view" decoding="async" />
      ) : (
        <Notice>{t('files.no-view')}</Notice>
      )}
      <div className="screen-only flex flex-wrap gap-3">
        {children}
        <a href={at('original')} download className={buttonClass({ kind: 'secondary' })}>
          <Icon name="download" />
          {t('file.download')}
        </a>
      </div>
      <p className="max-w-prose text-sm text-quiet">
        {t(file.hasView ? 'file.marked' : 'file.unmarked')}
      </p>
    </div>
  )
}

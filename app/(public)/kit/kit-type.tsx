import { getTranslations } from 'next-intl/server'

const scripts = [
  ['en', 'Home'],
  ['th', 'บ้าน'],
  ['km', 'ផ្ទះ'],
  ['lo', 'ເຮືອນ'],
  ['my', 'အိမ်'],
  ['vi', 'Nhà'],
  ['id', 'Rumah'],
  ['tl', 'Tahanan'],
  ['zh-Hans', '家园'],
  ['zh-Hant', '家園'],
  ['ko', '집'],
] as const

const colours = [
  ['ink', 'size-12 rounded-box bg-ink'],
  ['quiet', 'size-12 rounded-box bg-quiet'],
  ['accent', 'size-12 rounded-box bg-accent'],
  ['info', 'size-12 rounded-box bg-info'],
  ['success', 'size-12 rounded-box bg-success'],
  ['warning', 'size-12 rounded-box bg-warning'],
  ['danger', 'size-12 rounded-box bg-danger'],
] as const

/** The type scale, the colours, and every script a name may come in. */
export async function KitType() {
  const t = await getTranslations('kit.type')
  return (
    <>
      <div className="grid gap-2">
        <p className="text-2xl font-bold">{t('2xl')}</p>
        <p className="text-xl font-bold">{t('xl')}</p>
        <p className="text-lg">{t('lg')}</p>
        <p>{t('base')}</p>
        <p className="text-sm text-quiet">{t('sm')}</p>
      </div>
      <div className="grid gap-3">
        <h3>{t('colours')}</h3>
        <ul className="flex flex-wrap gap-6 text-sm">
          {colours.map(([name, look]) => (
            <li key={name} className="grid gap-1">
              <span aria-hidden="true" className={look} />
              {t(`colour.${name}`)}
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-3">
        <h3>{t('scripts')}</h3>
        <ul className="flex flex-wrap gap-x-6 gap-y-2 text-xl">
          {scripts.map(([lang, word]) => (
            <li key={lang} lang={lang}>
              {word} <strong>{word}</strong>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { type MatchSide, openMatches } from '@/lib/domain/matching/match-side'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { matchSentence } from './match-words'

/** On a dossier: that others are active on its person. Nothing when nobody is, or all was dismissed. */
export async function MatchNotice({
  reference,
  matches,
}: {
  reference: string
  matches: readonly MatchSide[]
}) {
  const t = await getTranslations('matches')
  const open = openMatches(matches)
  if (open.length === 0) return null
  const sentences = [...new Set(open.map((match) => matchSentence(t, match)))]
  const tone = open.some(({ strength }) => strength === 'sure') ? 'warning' : 'info'
  return (
    <Notice tone={tone} title={t('title')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link href={`/dossiers/${reference}/matches`}>{t('look', { count: open.length })}</Link>
      </p>
    </Notice>
  )
}

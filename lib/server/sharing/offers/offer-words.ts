import 'server-only'
import { type DataKey, unwrapDataKey } from '../../sealing/data-key'
import { loadKeyring } from '../../sealing/load-keyring'
import { openRecord, type RecordContext, sealRecord } from '../../sealing/record'

/**
 * The words of an offer: its note and the answer to it, under the offer's own key, because they are read before the
 * dossier is. Why it goes ahead without a consent is sealed under the dossier's key: the agency it goes to must not read
 * that.
 */
type Words = 'note' | 'answer' | 'override'

const contextOf = (holder: string, offerId: string, which: Words): RecordContext => ({
  holder,
  table: `offer-${which}`,
  record: offerId,
})

/** Seals words of an offer under `key`: the offer's, or for an override the dossier's. Null for no words. */
export async function sealWords(
  key: DataKey,
  offerId: string,
  which: Words,
  words: string,
): Promise<string | null> {
  return words ? sealRecord(key, contextOf(key.holder, offerId, which), words) : null
}

/** Opens what `sealWords` sealed; null when nothing was. @throws SealBroken when it is not what was sealed there. */
export function openWords(
  key: DataKey,
  offerId: string,
  which: Words,
  sealed: string | null,
): string | null {
  return sealed === null
    ? null
    : String(openRecord(key, contextOf(key.holder, offerId, which), sealed))
}

/** The key of an offer, unwrapped. */
export const keyOfOffer = (offer: { id: string; wrappedKey: string }): DataKey =>
  unwrapDataKey(loadKeyring(), offer.id, offer.wrappedKey)

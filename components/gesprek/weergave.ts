import type { Trede } from '@/components/vragenlijst/weergave'
import type { Opgeslagen } from '@/components/vragenlijst/velden'
import type { AnoniemeOpmerking, GespreksVraag, Verdeling } from '@/lib/gesprek/schema'
import type { Instrument, Kenmerk } from '@/lib/instrument/model'
import { findIndicator } from '@/lib/instrument/find'

/** One question as the projector screen shows it. */
export type SchermVraag = Readonly<{
  id: string
  stelling: string
  treden: readonly Trede[]
  verdeling: Verdeling
  opmerkingen: readonly AnoniemeOpmerking[]
  opgeslagen: Opgeslagen | null
  /** The stored version that was accepted without a conversation; null for none. */
  overgenomenVersie: number | null
}>

/** The kenmerk of the projector screen, and what stands around its questions. */
export type SchermKenmerk = Readonly<{
  id: string
  titel: string
  kort: string
  gespreksvragen: readonly string[]
}>

export const toSchermKenmerk = ({ id, titel, kort, gespreksvragen }: Kenmerk): SchermKenmerk => ({
  id,
  titel,
  kort,
  gespreksvragen,
})

/** The questions in the order in which they are talked about. */
export const toSchermVragen = (
  instrument: Instrument,
  vragen: readonly GespreksVraag[],
): SchermVraag[] =>
  vragen.flatMap(({ indicatorId, stelling, verdeling, opmerkingen, vastgelegd }) => {
    const indicator = findIndicator(instrument, indicatorId)
    if (!indicator) return []
    return {
      id: indicatorId,
      stelling,
      treden: instrument.schaal.map(({ niveau, naam }) => ({
        niveau,
        naam,
        tekst: indicator.niveaus[niveau],
      })),
      verdeling,
      opmerkingen,
      opgeslagen: vastgelegd && toOpgeslagen(vastgelegd),
      overgenomenVersie: vastgelegd?.overgenomen ? vastgelegd.versie : null,
    }
  })

function toOpgeslagen({
  versie,
  gewijzigdOp: _gewijzigdOp,
  overgenomen: _overgenomen,
  ...keuze
}: NonNullable<GespreksVraag['vastgelegd']>): Opgeslagen {
  return { keuze, versie }
}

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { kenmerkPad, metingPad, perspectiefPad, toVersie } from '@/components/vragenlijst/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadVragenlijst, perspectiefOf } from '@/lib/vragenlijst/loaders'
import { findStartKenmerk, measureVoortgang, selectInstrument } from '@/lib/vragenlijst/rules'

// This page only shows itself to who may not fill in.
export const metadata: Metadata = TITLE_BY_FORM

/** Leads to where this person left off, or else to the first kenmerk that is not complete. */
export default async function Page({
  params,
  searchParams,
}: PageProps<'/gemeenten/[code]/metingen/[id]/invullen'>) {
  const { code: gemeenteCode, id: metingId } = await params
  const versie = toVersie((await searchParams).versie)
  const place = { gemeenteCode, metingId }
  const found = await loadVragenlijst(await currentPrincipal(), place)
  const lijst = requireAccess(found, `${metingPad(place)}/invullen`)
  if (lijst === 'geen-recht') return <GeenRecht />

  const { meting, keuzes, laatsteIndicator, isOpen } = lijst
  if (meting.werkwijze === 'ieder-apart' && isOpen && lijst.perspectief === null) {
    redirect(perspectiefPad(place))
  }
  const perspectief = perspectiefOf(lijst) ?? undefined
  const instrument = selectInstrument(lijst.instrument, { perspectief, omvang: versie })
  const voortgang = measureVoortgang(instrument, keuzes)
  const kenmerk = findStartKenmerk(instrument, voortgang, laatsteIndicator)
  if (!kenmerk) notFound()
  redirect(kenmerkPad(place, kenmerk, versie))
}

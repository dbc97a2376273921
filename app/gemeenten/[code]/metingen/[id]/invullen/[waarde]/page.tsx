import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { isFormPost } from '@/lib/auth/form-post'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { Gesloten, RondeVoorbij } from '@/components/vragenlijst/gesloten'
import { toPagina } from '@/components/vragenlijst/pagina'
import { invullenPad, metingPad, resultatenPad, toVersie } from '@/components/vragenlijst/paden'
import { Vragenlijst } from '@/components/vragenlijst/vragenlijst'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { listBegrippen, listBronnen } from '@/lib/instrument/content'
import { findKenmerk, kenmerkenVanWaarde } from '@/lib/instrument/find'
import { WAARDE_IDS } from '@/lib/instrument/model'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import { loadVragen, loadVragenlijst, perspectiefOf } from '@/lib/vragenlijst/loaders'
import { findEersteOnvolledig, measureVoortgang, selectInstrument } from '@/lib/vragenlijst/rules'
import { saveKenmerk } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({
  params,
  searchParams,
}: PageProps<'/gemeenten/[code]/metingen/[id]/invullen/[waarde]'>) {
  const { code: gemeenteCode, id: metingId, waarde: waardeParam } = await params
  const { kenmerk: kenmerkId, versie: versieParam } = await searchParams
  const waarde = WAARDE_IDS.find((id) => id === waardeParam)
  if (!waarde) notFound()
  const place = { gemeenteCode, metingId, versie: toVersie(versieParam) }
  const found = await loadVragenlijst(await currentPrincipal(), place)
  if (found === 'niet-gevonden') notFound()

  // What was typed comes back with its form, whatever became of the session or the meting.
  const lijst = isRefusal(found) ? null : found
  if (!(await isFormPost())) {
    const pad = `${metingPad(place)}/invullen/${waarde}`
    const query = typeof kenmerkId === 'string' ? `?kenmerk=${kenmerkId}` : ''
    if (requireAccess(found, pad + query) === 'geen-recht') return <GeenRecht />
    if (lijst?.meting.status === 'vastgesteld') return <Gesloten href={resultatenPad(place)} />
    if (lijst?.isOpen === false) return <RondeVoorbij href={metingPad(place)} />
  }
  const heel = lijst?.instrument ?? (await loadVragen(metingId))
  const perspectief = lijst && perspectiefOf(lijst)
  const selectOmvang = (omvang: typeof place.versie) =>
    selectInstrument(heel, { perspectief: perspectief ?? undefined, omvang })
  const instrument = selectOmvang(place.versie)
  const voortgang = measureVoortgang(instrument, lijst?.keuzes ?? {})
  const kenmerk =
    kenmerkId === undefined
      ? findEersteOnvolledig(kenmerkenVanWaarde(instrument, waarde), voortgang)
      : findKenmerk(instrument, String(kenmerkId))
  if (!kenmerk && kenmerkenVanWaarde(heel, waarde).some(({ id }) => id === (kenmerkId ?? id))) {
    // None of its questions are for this perspectief.
    redirect(invullenPad(place, place.versie))
  }
  if (kenmerk?.waarde !== waarde) notFound()

  const inhoud = { instrument, begrippen: listBegrippen(), bronnen: listBronnen() }
  const countIn = (omvang: typeof place.versie) =>
    findKenmerk(selectOmvang(omvang), kenmerk.id)?.indicatoren.length ?? 0
  const pagina = toPagina(inhoud, {
    place,
    kenmerk,
    lijst,
    perspectief,
    aantallen: { volledig: countIn('volledig'), kort: countIn('kort') },
    voortgang,
  })
  return (
    <Vragenlijst
      {...pagina}
      maxToelichting={MAX_TOELICHTING}
      action={saveKenmerk.bind(null, { metingId, ...pagina.paden })}
    />
  )
}

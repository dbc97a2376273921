import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { isFormPost } from '@/lib/auth/form-post'
import { deelnamePad } from '@/components/deelname/paden'
import { toDeelnemerPagina } from '@/components/deelname/pagina'
import { DeelnemerVragenlijst } from '@/components/deelname/vragenlijst'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { loadDeelname, loadVragenVanLink } from '@/lib/deelname/loaders'
import { listBegrippen, listBronnen } from '@/lib/instrument/content'
import { findKenmerk, kenmerkenVanWaarde } from '@/lib/instrument/find'
import { WAARDE_IDS } from '@/lib/instrument/model'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import { findEersteOnvolledig, measureVoortgang } from '@/lib/vragenlijst/rules'
import { saveKenmerk } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page({
  params,
  searchParams,
}: PageProps<'/deelname/[token]/invullen/[waarde]'>) {
  const { token, waarde: waardeParam } = await params
  const { kenmerk: kenmerkId } = await searchParams
  const waarde = WAARDE_IDS.find((id) => id === waardeParam)
  const deelname = await loadDeelname(token)
  // What was typed comes back with its form, whatever became of the link or the round.
  const isPost = await isFormPost()
  const instrument = deelname?.instrument ?? (isPost ? await loadVragenVanLink(token) : null)
  if (!waarde || !instrument) notFound()
  if (deelname?.rondeOpen === false && !isPost) redirect(deelnamePad(token))

  const voortgang = measureVoortgang(instrument, deelname?.keuzes ?? {})
  const kenmerk =
    kenmerkId === undefined
      ? findEersteOnvolledig(kenmerkenVanWaarde(instrument, waarde), voortgang)
      : findKenmerk(instrument, String(kenmerkId))
  if (kenmerk?.waarde !== waarde) notFound()

  const inhoud = { instrument, begrippen: listBegrippen(), bronnen: listBronnen() }
  const pagina = toDeelnemerPagina(inhoud, { token, kenmerk, deelname, voortgang })
  return (
    <DeelnemerVragenlijst
      {...pagina}
      token={token}
      maxToelichting={MAX_TOELICHTING}
      action={saveKenmerk.bind(null, { token, ...pagina.paden })}
    />
  )
}

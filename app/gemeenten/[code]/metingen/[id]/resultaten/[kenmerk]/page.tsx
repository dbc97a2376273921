import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { KenmerkPagina } from '@/components/resultaten/kenmerk-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { findKenmerk } from '@/lib/instrument/find'
import { listStanden } from '@/lib/report/input'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { saveAmbitie } from '../actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/resultaten/[kenmerk]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id, kenmerk } = await params
  const found = await loadResultaatWeergave(await currentPrincipal(), code, id)
  if (isRefusal(found)) return TITLE_BY_FORM
  const title = findKenmerk(found.input.instrument, kenmerk)?.kort
  return title ? { title } : {}
}

export default async function Page({ params }: Props) {
  const { code, id, kenmerk } = await params
  const found = await loadResultaatWeergave(await currentPrincipal(), code, id)
  const pad = `/gemeenten/${code}/metingen/${id}/resultaten/${kenmerk}`
  const beeld = requireAccess(found, pad)
  if (beeld === 'geen-recht') return <GeenRecht />
  const stand = listStanden(beeld.input).find((entry) => entry.kenmerk.id === kenmerk)
  if (!stand) notFound()
  const ambitie = saveAmbitie.bind(null, { metingId: id, kenmerkId: kenmerk })
  return <KenmerkPagina beeld={beeld} stand={stand} ambitie={ambitie} />
}

import type { Metadata } from 'next'
import { DelenPagina } from '@/components/delen/delen-pagina'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadDelen } from '@/lib/delen/loaders'
import { readKeuze } from '@/lib/gedeeld/rules'
import { saveDelenFormulier } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/delen'>

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, query] = await Promise.all([params, searchParams])
  const found = await loadDelen(await currentPrincipal(), { gemeenteCode: code, metingId: id })
  const overzicht = requireAccess(found, `/gemeenten/${code}/metingen/${id}/delen`)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return (
    <DelenPagina
      overzicht={overzicht}
      concept={readKeuze(query, overzicht.keuze)}
      action={saveDelenFormulier.bind(null, { code, id })}
    />
  )
}

import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { metingPaden } from '@/components/gemeente/paden'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { SamenstelPagina } from '@/components/rapport/samenstel-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadSamenstelling } from '@/lib/rapport/loaders'
import { composeRapport } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/rapport/samenstellen'>

export default async function Page({ params }: Props) {
  const { code: gemeenteCode, id: metingId } = await params
  const found = await loadSamenstelling(await currentPrincipal(), { gemeenteCode, metingId })
  const pad = metingPaden(gemeenteCode, metingId).rapportSamenstellen
  const samenstelling = requireAccess(found, pad)
  if (samenstelling === 'geen-recht') return <GeenRecht />
  const { rapport, ...rest } = samenstelling
  return (
    <SamenstelPagina
      samenstelling={rest}
      begin={rapport}
      action={composeRapport.bind(null, metingId)}
    />
  )
}

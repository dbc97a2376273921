import type { Metadata } from 'next'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { JournaalPagina } from '@/components/journaal/journaal-pagina'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadJournaal } from '@/lib/journaal/loaders'
import { zetTerug } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/journaal'>

export default async function Page({ params, searchParams }: Props) {
  const { code, id } = await params
  const place = { gemeenteCode: code, metingId: id }
  const found = await loadJournaal(await currentPrincipal(), place, await searchParams)
  const journaal = requireAccess(found, `/gemeenten/${code}/metingen/${id}/journaal`)
  if (journaal === 'geen-recht') return <GeenRecht />
  return (
    <JournaalPagina
      journaal={journaal}
      zetTerug={(regelId) => zetTerug.bind(null, { metingId: id, regelId })}
    />
  )
}

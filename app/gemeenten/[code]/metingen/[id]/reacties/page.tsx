import { cache } from 'react'
import type { Metadata } from 'next'
import { metingPaden } from '@/components/gemeente/paden'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { readGedaan } from '@/components/reacties/paden'
import { ReactiesPagina } from '@/components/reacties/reacties-pagina'
import { REACTIE_TEKSTEN } from '@/components/reacties/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadReacties } from '@/lib/reacties/loaders'
import { beantwoord, neemOver, volgOp } from './actions'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/reacties'>

const loadOnce = cache(async (gemeenteCode: string, metingId: string) =>
  loadReacties(await currentPrincipal(), { gemeenteCode, metingId }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await loadOnce(code, id)
  return isRefusal(found) ? TITLE_BY_FORM : { title: REACTIE_TEKSTEN.titelVan(found.meting.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ code, id }, query] = await Promise.all([params, searchParams])
  const overzicht = requireAccess(await loadOnce(code, id), metingPaden(code, id).reacties)
  if (overzicht === 'geen-recht') return <GeenRecht />
  const over = (reactieId: string) => ({ gemeenteCode: code, metingId: id, reactieId })
  return (
    <ReactiesPagina
      overzicht={overzicht}
      gedaan={readGedaan(query)}
      acties={{
        antwoord: (reactieId) => beantwoord.bind(null, over(reactieId)),
        status: (reactieId) => volgOp.bind(null, over(reactieId)),
        neemOver: (reactieId) => neemOver.bind(null, over(reactieId)),
      }}
    />
  )
}

import type { Metadata } from 'next'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { OnderbouwingPagina } from '@/components/onderbouwing/meting-pagina'
import { overzichtPad } from '@/components/onderbouwing/paden'
import { ONDERBOUWING_TEKSTEN } from '@/components/onderbouwing/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadMetingOnderbouwing } from '@/lib/onderbouwing/loaders'
import { listStukken } from '@/lib/onderbouwing/rules'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/onderbouwing'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, id } = await params
  const found = await loadMetingOnderbouwing(await currentPrincipal(), code, id)
  const { titel } = ONDERBOUWING_TEKSTEN
  return { title: isRefusal(found) ? titel : `${titel}, ${found.meting.naam}` }
}

export default async function Page({ params }: Props) {
  const { code, id } = await params
  const found = await loadMetingOnderbouwing(await currentPrincipal(), code, id)
  const onderbouwing = requireAccess(found, overzichtPad(code, id))
  if (onderbouwing === 'geen-recht') return <GeenRecht />
  const stukken = listStukken(onderbouwing.kenmerken)
  const vertrouwelijk = stukken.filter((stuk) => stuk.vertrouwelijk).length
  return (
    <OnderbouwingPagina
      onderbouwing={onderbouwing}
      aantallen={{ totaal: stukken.length, vertrouwelijk }}
    />
  )
}

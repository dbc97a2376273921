import type { Metadata } from 'next'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { BibliotheekPagina } from '@/components/onderbouwing/bibliotheek-pagina'
import { bibliotheekPad } from '@/components/onderbouwing/paden'
import { StukPagina } from '@/components/onderbouwing/stuk-pagina'
import { ONDERBOUWING_TEKSTEN, schrijfBestandsfout } from '@/components/onderbouwing/teksten'
import { UI_TEKSTEN } from '@/components/ui/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadBibliotheek, loadStuk } from '@/lib/onderbouwing/loaders'
import { addLink, change, remove } from './actions'

type Props = PageProps<'/gemeenten/[code]/onderbouwing'>

/** The piece that the address names; null for the library itself. */
async function findGekozen({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams])
  if (typeof query.stuk !== 'string') return null
  return loadStuk(await currentPrincipal(), { gemeenteCode: code, id: query.stuk }, query)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const gekozen = await findGekozen(props)
  if (gekozen && !isRefusal(gekozen)) {
    return { title: `${gekozen.stuk.titel}, ${gekozen.gemeente.naam}` }
  }
  const [{ code }, query] = await Promise.all([props.params, props.searchParams])
  const found = await loadBibliotheek(await currentPrincipal(), code, query)
  if (isRefusal(found)) return { title: ONDERBOUWING_TEKSTEN.bibliotheek.titel }
  const isFout = schrijfBestandsfout(found.melding) !== undefined
  const titel = `${ONDERBOUWING_TEKSTEN.bibliotheek.titel}, ${found.gemeente.naam}`
  return { title: `${isFout ? UI_TEKSTEN.aantalFouten(1) : ''}${titel}` }
}

export default async function Page(props: Props) {
  const [{ code }, query] = await Promise.all([props.params, props.searchParams])
  const gekozen = await findGekozen(props)
  if (gekozen && !isRefusal(gekozen)) {
    const target = { gemeenteCode: code, id: gekozen.stuk.id }
    return (
      <StukPagina
        overzicht={gekozen}
        acties={{ change: change.bind(null, target), remove: remove.bind(null, target) }}
      />
    )
  }
  // A piece that is gone leads to what is there.
  const found = await loadBibliotheek(await currentPrincipal(), code, query)
  const bibliotheek = requireAccess(found, bibliotheekPad(code))
  if (bibliotheek === 'geen-recht') return <GeenRecht />
  return (
    <BibliotheekPagina
      bibliotheek={bibliotheek}
      addLink={addLink.bind(null, { gemeenteCode: code })}
    />
  )
}

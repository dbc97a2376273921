import { cache } from 'react'
import type { Metadata } from 'next'
import { GetyptPagina } from '@/components/gedeeld/getypt-pagina'
import { gedeeldPad, readFormulier, type GetyptFormulier } from '@/components/gedeeld/paden'
import { GedeeldPagina } from '@/components/gedeeld/gedeeld-pagina'
import { GEDEELD_TEKSTEN } from '@/components/gedeeld/teksten'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { readGedaan } from '@/components/reacties/paden'
import { ReactiesVanAdviseur } from '@/components/reacties/van-adviseur'
import { isFormPost } from '@/lib/auth/form-post'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadGedeeld, type GedeeldPlek } from '@/lib/gedeeld/loaders'
import { standaardInstrument } from '@/lib/instrument/content'
import { loadReactiesVanAdviseur } from '@/lib/reacties/loaders'
import {
  beantwoord,
  bewaarVoorbereiding,
  geefReactie,
  trekReactieIn,
  volgOp,
  wijzigReactie,
} from './actions'

type Props = PageProps<'/regios/[code]/gemeenten/[gemeente]'>
type Query = Awaited<Props['searchParams']>

const loadOnce = cache(async (regioCode: string, gemeenteCode: string, metingId: string | null) =>
  loadGedeeld(await currentPrincipal(), { regioCode, gemeenteCode }, metingId),
)

const readMeting = ({ meting }: Query) => (typeof meting === 'string' ? meting : null)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ code, gemeente }, query] = await Promise.all([params, searchParams])
  const found = await loadOnce(code, gemeente, readMeting(query))
  return isRefusal(found) ? {} : { title: GEDEELD_TEKSTEN.titelVan(found.beeld.gemeente.naam) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ code, gemeente }, query] = await Promise.all([params, searchParams])
  const plek = { regioCode: code, gemeenteCode: gemeente }
  const found = await loadOnce(code, gemeente, readMeting(query))
  const getypt = await findGetypt(found, query)
  if (getypt) return <Getypt plek={plek} {...getypt} />
  const pagina = requireAccess(found, gedeeldPad(plek, readMeting(query)))
  if (pagina === 'geen-recht') return <GeenRecht />
  const metingId = pagina.beeld.meting?.id ?? null
  return (
    <GedeeldPagina
      {...pagina}
      bewaar={metingId === null ? null : bewaarVoorbereiding.bind(null, { ...plek, metingId })}
      reacties={metingId !== null && <Reacties plek={plek} metingId={metingId} query={query} />}
    />
  )
}

/** A form that was sent about a meting that does not show any more: what was typed comes back. */
async function findGetypt(found: Awaited<ReturnType<typeof loadOnce>>, query: Query) {
  const metingId = readMeting(query)
  const getoond = isRefusal(found) ? null : found.beeld.meting?.id
  const formulier = readFormulier(query)
  if (metingId === null || metingId === getoond || !formulier) return null
  return (await isFormPost()) ? { metingId, formulier } : null
}

type GetyptProps = { plek: GedeeldPlek; metingId: string; formulier: GetyptFormulier }

function Getypt({ plek, metingId, formulier }: GetyptProps) {
  const target = { ...plek, metingId }
  const over = (reactieId: string) => ({ ...target, reactieId })
  return (
    <GetyptPagina
      formulier={formulier}
      pad={gedeeldPad(plek, metingId)}
      // Of no gemeente: which version this meting has is not theirs to know any more.
      kenmerken={standaardInstrument().kenmerken.map(({ id, nummer, kort }) => ({
        ...{ id, nummer, kort },
      }))}
      acties={{
        bewaar: bewaarVoorbereiding.bind(null, target),
        geef: geefReactie.bind(null, target),
        antwoord: (id) => beantwoord.bind(null, over(id)),
        wijzig: (id) => wijzigReactie.bind(null, over(id)),
      }}
    />
  )
}

type ReactiesProps = { plek: GedeeldPlek; metingId: string; query: Query }

async function Reacties({ plek, metingId, query }: ReactiesProps) {
  const overzicht = await loadReactiesVanAdviseur(await currentPrincipal(), plek, metingId)
  // Taken back between the two reads: the next look at the page says so.
  if (isRefusal(overzicht)) return null
  const target = { ...plek, metingId }
  const over = (reactieId: string) => ({ ...target, reactieId })
  return (
    <ReactiesVanAdviseur
      overzicht={overzicht}
      geef={geefReactie.bind(null, target)}
      kader={{
        kant: 'adviseur',
        kenmerken: overzicht.kenmerken,
        gedaan: readGedaan(query),
        pad: gedeeldPad(plek, metingId),
        actiePad: null,
        acties: {
          antwoord: (id) => beantwoord.bind(null, over(id)),
          status: (id) => volgOp.bind(null, over(id)),
          wijzig: (id) => wijzigReactie.bind(null, over(id)),
          trekIn: (id) => trekReactieIn.bind(null, over(id)),
        },
      }}
    />
  )
}

import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { KEUZE_GEMAAKT, KEUZE_VELD } from '@/components/ontwikkeling/paden'
import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { renderPng } from '@/lib/beeld/png'
import type { Figuur } from '@/lib/figuren/model'
import { toSvg } from '@/lib/figuren/svg'
import { loadFiguur } from '@/lib/figuurbestanden/loaders'
import { toVeiligeNaam, writeContentDisposition } from '@/lib/invoer/bestand'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/resultaten/figuren/[bestand]'>

/** Wide enough to print across a page. */
const BREEDTE = 1800
const MAX_NAAM = 120

const MEDIATYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const

/** The metingen beside each other, chosen as on the page. */
function readMetingen(query: URLSearchParams): string[] | null {
  const ids = query.getAll(KEUZE_VELD)
  return ids.length === 0 && !query.has(KEUZE_GEMAAKT) ? null : ids
}

/** One figure of a result as a file, for who may see the page that it stands on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, id, bestand } = await params
  const [, figuurId = '', soort] = /^([a-zA-Z\d.-]+)\.(svg|png)$/.exec(bestand) ?? []
  const { pathname, search, searchParams } = new URL(request.url)
  const adres = `${pathname}${search}`
  if (soort !== 'svg' && soort !== 'png') return refuseBestand('niet-gevonden', adres)
  const found = await loadFiguur(
    await findPrincipal(request.headers),
    { gemeenteCode: code, metingId: id },
    { figuurId, metingen: readMetingen(searchParams) },
  )
  if (isRefusal(found)) return refuseBestand(found, adres)
  const { figuur, gemeente, meting } = found
  const naam = toVeiligeNaam(`${gemeente} ${meting} ${figuur.titel}`, MAX_NAAM)
  return new Response(write(figuur, soort), {
    headers: {
      'Content-Type': MEDIATYPES[soort],
      'Content-Disposition': writeContentDisposition(`${naam}.${soort}`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

function write(figuur: Figuur, soort: 'svg' | 'png'): BodyInit {
  const svg = toSvg(figuur)
  return soort === 'svg' ? svg : Uint8Array.from(renderPng(svg, { breedte: BREEDTE }))
}

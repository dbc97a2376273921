import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { renderPng } from '@/lib/beeld/png'
import type { Figuur } from '@/lib/figuren/model'
import { listResultaatFiguren } from '@/lib/figuren/resultaat'
import { toSvg } from '@/lib/figuren/svg'
import { toVeiligeNaam, writeContentDisposition } from '@/lib/invoer/bestand'
import { loadResultaatWeergave } from '@/lib/resultaten/loaders'
import { listBereiken } from '@/lib/scoring/spread'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/resultaten/figuren/[bestand]'>

/** Wide enough to print across a page. */
const BREEDTE = 1800
const MAX_NAAM = 120

const MEDIATYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' } as const

/** One figure of a result as a file, for who may see that result. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, id, bestand } = await params
  const [, figuurId = '', soort] = /^([a-z-]+)\.(svg|png)$/.exec(bestand) ?? []
  if (soort !== 'svg' && soort !== 'png') return new Response(null, { status: 404 })
  const found = await loadResultaatWeergave(await findPrincipal(request.headers), code, id)
  if (found === 'niet-ingelogd') {
    const naar = encodeURIComponent(new URL(request.url).pathname)
    return new Response(null, { status: 303, headers: { Location: `/inloggen?naar=${naar}` } })
  }
  if (isRefusal(found)) return new Response(null, { status: found === 'geen-recht' ? 403 : 404 })
  const { input, spreiding } = found
  const bereiken = listBereiken(input.instrument, spreiding)
  const figuur = listResultaatFiguren(input, bereiken).find((one) => one.id === figuurId)
  if (!figuur) return new Response(null, { status: 404 })
  const naam = `${input.gemeente.naam} ${input.meting.naam} ${figuur.titel}`
  return new Response(write(figuur, soort), {
    headers: {
      'Content-Type': MEDIATYPES[soort],
      'Content-Disposition': writeContentDisposition(`${toVeiligeNaam(naam, MAX_NAAM)}.${soort}`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

function write(figuur: Figuur, soort: 'svg' | 'png'): BodyInit {
  const svg = toSvg(figuur)
  return soort === 'svg' ? svg : Uint8Array.from(renderPng(svg, { breedte: BREEDTE }))
}

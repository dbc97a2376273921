import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { overzichtPad } from '@/components/onderbouwing/paden'
import { ONDERBOUWING_TEKSTEN } from '@/components/onderbouwing/teksten'
import { writeZipCsv, writeZipIndex } from '@/components/onderbouwing/zip-index'
import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal, type AuthorizedGemeente } from '@/lib/authz/access'
import { toStream, writeZip, type ZipBestand } from '@/lib/bestanden/stream'
import { toVeiligeNaam, writeContentDisposition } from '@/lib/invoer/bestand'
import { readDelen } from '@/lib/onderbouwing/data'
import { loadMetingOnderbouwing } from '@/lib/onderbouwing/loaders'
import { listStukken, listZipPaden, withoutVertrouwelijk } from '@/lib/onderbouwing/rules'
import type { MetingOnderbouwing } from '@/lib/onderbouwing/schema'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/onderbouwing/onderbouwing.zip'>

const MAX_NAAM = 120

/** Everything that a meting rests on; what is confidential only when it is asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, id } = await params
  const found = await loadMetingOnderbouwing(await findPrincipal(request.headers), code, id)
  if (isRefusal(found)) return refuseBestand(found, overzichtPad(code, id))
  const metVertrouwelijk = new URL(request.url).searchParams.get('vertrouwelijk') === 'ja'
  const naam = ONDERBOUWING_TEKSTEN.zip.bestandsnaam(found.gemeente.naam, found.meting.naam)
  return new Response(toStream(writeZip(listZip(found.access, found, metVertrouwelijk))), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': writeContentDisposition(`${toVeiligeNaam(naam, MAX_NAAM)}.zip`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

/** The files of the zip: the index first. */
function listZip(
  access: AuthorizedGemeente,
  onderbouwing: MetingOnderbouwing,
  metVertrouwelijk: boolean,
): ZipBestand[] {
  const { gemeente, meting } = onderbouwing
  const kenmerken = metVertrouwelijk
    ? onderbouwing.kenmerken
    : withoutVertrouwelijk(onderbouwing.kenmerken)
  const stukken = listStukken(kenmerken)
  const weggelaten = listStukken(onderbouwing.kenmerken).length - stukken.length
  const paden = listZipPaden(kenmerken)
  const gemaaktOp = new Date()
  const index = { gemeente, meting, kenmerken, paden, weggelaten, gemaaktOp }
  const toBestand = (naam: string, text: string) => ({
    naam,
    gewijzigdOp: gemaaktOp,
    delen: [new TextEncoder().encode(text)],
  })
  return [
    toBestand('overzicht.html', writeZipIndex(index)),
    toBestand('overzicht.csv', writeZipCsv(index)),
    ...stukken.flatMap((stuk) => {
      const naam = paden.get(stuk.id)
      if (stuk.soort === 'link' || naam === undefined) return []
      return [{ naam, gewijzigdOp: stuk.createdAt, delen: readDelen(access, stuk) }]
    }),
  ]
}

import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { toStream } from '@/lib/bestanden/stream'
import { writeContentDisposition } from '@/lib/invoer/bestand'
import { readDelen } from '@/lib/onderbouwing/data'
import { loadBestand } from '@/lib/onderbouwing/loaders'

type Context = RouteContext<'/onderbouwing/bestanden/[stuk]'>

/** A file, to save only: no browser shows it as a page of this site, or runs what is in it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { stuk } = await params
  const found = await loadBestand(await findPrincipal(request.headers), stuk)
  if (isRefusal(found)) return refuseBestand(found, new URL(request.url).pathname)
  const { access, bestand } = found
  return new Response(toStream(readDelen(access, bestand)), {
    headers: {
      'Content-Type': bestand.mediatype,
      'Content-Length': String(bestand.grootte),
      'Content-Disposition': writeContentDisposition(bestand.bestandsnaam),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

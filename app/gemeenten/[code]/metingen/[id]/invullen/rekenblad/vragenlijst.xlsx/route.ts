import { metingPaden } from '@/components/gemeente/paden'
import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { findPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { writeXlsx, XLSX } from '@/lib/bestanden/xlsx'
import { writeContentDisposition } from '@/lib/invoer/bestand'
import { loadSjabloon } from '@/lib/rekenblad/loaders'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/invullen/rekenblad/vragenlijst.xlsx'>

/** The questions of one meting as a workbook to fill in; the page says why where there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code: gemeenteCode, id: metingId } = await params
  const principal = await findPrincipal(request.headers)
  const found = await loadSjabloon(principal, { gemeenteCode, metingId })
  const { rekenblad } = metingPaden(gemeenteCode, metingId)
  if (found === 'niet-gevonden') return refuseBestand(found, rekenblad)
  if (found === null || isRefusal(found)) {
    return new Response(null, { status: 303, headers: { Location: rekenblad } })
  }
  return new Response(new Uint8Array(await writeXlsx(found.bladen)), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': writeContentDisposition(found.naam),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

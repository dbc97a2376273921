import { metingPaden } from '@/components/gemeente/paden'
import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { writeKalender } from '@/components/plan/kalender'
import { KALENDER_TEKSTEN } from '@/components/plan/teksten-kalender'
import { currentPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { toVeiligeNaam, writeContentDisposition } from '@/lib/invoer/bestand'
import { loadPlanKalender } from '@/lib/plan/loaders'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/plan/plan.ics'>

const MAX_NAAM = 120

/** The actions with a date as a file for a calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code, id } = await params
  const plek = { gemeenteCode: code, metingId: id }
  const found = await loadPlanKalender(await currentPrincipal(), plek)
  if (isRefusal(found)) return refuseBestand(found, metingPaden(code, id).plan)
  const naam = toVeiligeNaam(KALENDER_TEKSTEN.bestandsnaam(found.gemeente.naam), MAX_NAAM)
  return new Response(writeKalender(found), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': writeContentDisposition(`${naam}.ics`),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

import { AUDIT_CSV } from '@/components/auditlog/teksten'
import { toWerkblad } from '@/components/auditlog/weergave'
import { BEHEER_PADEN } from '@/components/beheer/paden'
import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { loadAuditexport } from '@/lib/auditlog/loaders'
import { currentPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { CSV, writeCsv } from '@/lib/bestanden/csv'
import { writeContentDisposition } from '@/lib/invoer/bestand'

/** The log by the filter of the page that leads here. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const found = await loadAuditexport(await currentPrincipal(), query)
  if (isRefusal(found)) return refuseBestand(found, BEHEER_PADEN.audit)
  const { kolommen, rijen } = toWerkblad(found.lijnen, found.isAfgekapt)
  return new Response(Buffer.from(writeCsv({ kolommen, rijen })), {
    headers: {
      'Content-Type': CSV,
      'Content-Disposition': writeContentDisposition(AUDIT_CSV.bestand),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

import { currentPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { writeXlsx, XLSX } from '@/lib/bestanden/xlsx'
import { writeContentDisposition } from '@/lib/invoer/bestand'
import { loadSjabloon } from '@/lib/rekenblad/loaders'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/invullen/rekenblad/vragenlijst.xlsx'>

/** The questions of one meting as a workbook to fill in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code: gemeenteCode, id: metingId } = await params
  const found = await loadSjabloon(await currentPrincipal(), { gemeenteCode, metingId })
  if (found === null) return new Response(null, { status: 409 })
  if (isRefusal(found)) return new Response(null, { status: STATUS[found] })
  return new Response(new Uint8Array(await writeXlsx(found.bladen)), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': writeContentDisposition(found.naam),
      'Cache-Control': 'no-store',
    },
  })
}

const STATUS = { 'niet-ingelogd': 401, 'niet-gevonden': 404, 'geen-recht': 403 } as const

import { drawQr } from '@/components/deelnemers/qr'
import { metingPaden } from '@/components/gemeente/paden'
import { refuseBestand } from '@/components/meldingen/geen-bestand'
import { currentPrincipal } from '@/lib/auth/principal'
import { isRefusal } from '@/lib/authz/access'
import { loadOpenLink } from '@/lib/deelnemers/loaders'

type Context = RouteContext<'/gemeenten/[code]/metingen/[id]/deelnemers/links/[link]/qr'>

/** Pixels per module, so that it prints sharp where a program ignores that it can grow. */
const SCHAAL = 16

/** The QR code of an open link as a file, to place in a letter or on a poster of one's own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code, id, link } = await params
  const adres = { gemeenteCode: code, metingId: id, linkId: link }
  const found = await loadOpenLink(await currentPrincipal(), adres)
  if (isRefusal(found)) return refuseBestand(found, metingPaden(code, id).deelnemers)
  const { size, path } = drawQr(found.link.url)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * SCHAAL}" height="${size * SCHAAL}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml',
      'content-disposition': `attachment; filename="qr-code-${found.link.perspectief}.svg"`,
      'cache-control': 'no-store',
    },
  })
}

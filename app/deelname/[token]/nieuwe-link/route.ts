import { NIEUWE_LINK_PAD } from '@/components/deelname/paden'
import { requestNieuweLink } from '@/lib/deelname/mutations'

/** Asks for a new link in the place of one that does not work; the answer is always the same. */
export async function POST(
  _request: Request,
  { params }: RouteContext<'/deelname/[token]/nieuwe-link'>,
): Promise<Response> {
  await requestNieuweLink((await params).token)
  return new Response(null, { status: 303, headers: { Location: NIEUWE_LINK_PAD } })
}

import { toMetingMetVoortgang } from '@/lib/api/meting'
import { getMeting } from '@/lib/api/operations-meting'
import { answer, route, serve } from '@/lib/api/route'
import { isRefusal } from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { fail } from '@/lib/invoer/outcome'
import { authorizeInzage } from '@/lib/metingen/loaders'
import { listEigenAntwoorden, listOordelen } from '@/lib/vragenlijst/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getMeting, async ({ principal, params }) => {
    const found = await authorizeInzage(principal, params.id)
    if (isRefusal(found)) return fail(found)
    const { access, meting } = found
    const instrument = requireInstrument(meting.instrumentversie)
    const list = meting.werkwijze === 'ieder-apart' ? listEigenAntwoorden : listOordelen
    return answer(toMetingMetVoortgang(meting, instrument, await list(access, meting.id)))
  }),
)

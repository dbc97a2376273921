import { getHealth } from '@/lib/api/operations-public'
import { answer, route, serve } from '@/lib/api/route'
import { productVersion } from '@/lib/api/version'
import { checkDatabase } from '@/lib/installatie/data'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  serve(getHealth, async () => {
    const { database, antwoordt } = await checkDatabase()
    const versie = productVersion()
    if (antwoordt) return answer({ status: 'ok', database, versie })
    return { ...answer({ status: 'storing', database, versie }), status: 503 }
  }),
)

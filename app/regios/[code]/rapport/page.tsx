import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { regioPaden } from '@/components/regio/paden'
import { RegiorapportPagina } from '@/components/regiorapport/regiorapport-pagina'
import { REGIORAPPORT_TEKSTEN } from '@/components/regiorapport/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadRegiorapportPagina } from '@/lib/regiorapport/loaders'

type Props = PageProps<'/regios/[code]/rapport'>

/** By what the address says, so that the title and the page are one reading. */
const load = cache(async (code: string, query: string) =>
  loadRegiorapportPagina(await currentPrincipal(), code, JSON.parse(query)),
)

async function find({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams])
  return { code, found: await load(code, JSON.stringify(query)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await find(props)
  return isRefusal(found)
    ? TITLE_BY_FORM
    : { title: REGIORAPPORT_TEKSTEN.titelVan(found.input.regio.naam) }
}

export default async function Page(props: Props) {
  const { code, found } = await find(props)
  const pagina = requireAccess(found, regioPaden(code).rapport)
  if (pagina === 'geen-recht') return <GeenRecht />
  return <RegiorapportPagina {...pagina} />
}

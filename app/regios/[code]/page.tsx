import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { regioPaden } from '@/components/regio/paden'
import { RegioPagina } from '@/components/regio/regio-pagina'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadRegio } from '@/lib/regio/loaders'
import { readKeuze } from '@/lib/regio/rules'

type Props = PageProps<'/regios/[code]'>

/** By what the address says, so that the title and the page are one reading. */
const load = cache(async (code: string, query: string) =>
  loadRegio(
    await currentPrincipal(),
    code,
    readKeuze(JSON.parse(query) as Record<string, unknown>),
  ),
)

async function find({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams])
  return { code, found: await load(code, JSON.stringify(query)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await find(props)
  return isRefusal(found) ? TITLE_BY_FORM : { title: found.regio.naam }
}

export default async function Page(props: Props) {
  const { code, found } = await find(props)
  const overzicht = requireAccess(found, regioPaden(code).regio)
  if (overzicht === 'geen-recht') return <GeenRecht />
  return <RegioPagina {...overzicht} />
}

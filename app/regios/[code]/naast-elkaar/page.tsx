import type { Metadata } from 'next'
import { cache } from 'react'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { NaastElkaarPagina } from '@/components/regio/naast-elkaar-pagina'
import { regioPaden } from '@/components/regio/paden'
import { NAAST_TEKSTEN } from '@/components/regio/teksten'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadNaastElkaar } from '@/lib/regio/loaders'

type Props = PageProps<'/regios/[code]/naast-elkaar'>

const load = cache(async (code: string, gemeenten: string) =>
  loadNaastElkaar(await currentPrincipal(), code, gemeenten.split(',').filter(Boolean)),
)

async function find({ params, searchParams }: Props) {
  const [{ code }, { gemeente = [] }] = await Promise.all([params, searchParams])
  const gemeenten = [gemeente].flat()
  return { code, gemeenten, found: await load(code, gemeenten.join()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await find(props)
  return isRefusal(found) ? TITLE_BY_FORM : { title: NAAST_TEKSTEN.titelVan(found.regio.naam) }
}

export default async function Page(props: Props) {
  const { code, gemeenten, found } = await find(props)
  const beeld = requireAccess(found, regioPaden(code).naastElkaar(gemeenten))
  if (beeld === 'geen-recht') return <GeenRecht />
  return <NaastElkaarPagina {...beeld} />
}

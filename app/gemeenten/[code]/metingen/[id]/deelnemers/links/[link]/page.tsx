import type { Metadata } from 'next'
import { Poster } from '@/components/deelnemers/poster'
import { POSTER_TEKSTEN } from '@/components/deelnemers/teksten-poster'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { isRefusal } from '@/lib/authz/access'
import { loadOpenLink } from '@/lib/deelnemers/loaders'

type Props = PageProps<'/gemeenten/[code]/metingen/[id]/deelnemers/links/[link]'>

const load = async ({ params }: Props) => {
  const { code, id, link } = await params
  const adres = { gemeenteCode: code, metingId: id, linkId: link }
  return { adres, found: await loadOpenLink(await currentPrincipal(), adres) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await load(props)
  return isRefusal(found) ? TITLE_BY_FORM : { title: POSTER_TEKSTEN.titel(found.link.perspectief) }
}

export default async function Page(props: Props) {
  const { adres, found } = await load(props)
  const { gemeenteCode, metingId, linkId } = adres
  const pad = `/gemeenten/${gemeenteCode}/metingen/${metingId}/deelnemers/links/${linkId}`
  const poster = requireAccess(found, pad)
  return poster === 'geen-recht' ? <GeenRecht /> : <Poster {...poster} />
}

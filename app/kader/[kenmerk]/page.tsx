import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KenmerkPagina } from '@/components/kader/kenmerk-pagina'
import { KADER_TEKSTEN } from '@/components/kader/teksten'
import { loadKenmerk } from '@/lib/kader/loaders'

type Props = PageProps<'/kader/[kenmerk]'>

async function load({ params, searchParams }: Props) {
  const [{ kenmerk }, { versie }] = await Promise.all([params, searchParams])
  return loadKenmerk(kenmerk, versie)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const dossier = await load(props)
  if (!dossier) return {}
  const { nummer, titel, kern } = dossier.kenmerk
  return { title: KADER_TEKSTEN.kenmerk(nummer, titel), description: kern }
}

export default async function Page(props: Props) {
  const dossier = await load(props)
  if (!dossier) notFound()
  return <KenmerkPagina {...dossier} />
}

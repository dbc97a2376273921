import { cache } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OpenbaarRapport } from '@/components/rapport/openbaar'
import { RAPPORT_TEKSTEN } from '@/components/rapport/teksten'
import { loadRapportByToken } from '@/lib/rapport/loaders'

type Props = PageProps<'/rapporten/[token]'>

const load = cache(loadRapportByToken)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).token)
  const robots = { index: false, follow: false }
  if (!found) return { title: RAPPORT_TEKSTEN.openbaar.werktNiet.titel, robots }
  return { title: RAPPORT_TEKSTEN.titelVan(found.meting.naam, found.gemeente.naam), robots }
}

export default async function Page({ params }: Props) {
  const { token } = await params
  const found = await load(token)
  if (!found) notFound()
  return <OpenbaarRapport rapport={found.rapport} token={token} />
}

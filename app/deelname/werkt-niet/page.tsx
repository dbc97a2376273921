import type { Metadata } from 'next'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { WerktNiet } from '@/components/deelname/werkt-niet'

export const metadata: Metadata = { title: DEELNAME_TEKSTEN.werktNiet.titel }

/** Stands in the place of every page of a link that does not work; see proxy.ts. */
export default async function Page({ searchParams }: PageProps<'/deelname/werkt-niet'>) {
  const { link } = await searchParams
  return <WerktNiet token={String(link)} />
}

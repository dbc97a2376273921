import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PostbusPagina } from '@/components/postbus/postbus-pagina'
import { POSTBUS_TEKSTEN } from '@/components/postbus/teksten'
import { listDemoMails } from '@/lib/postbus/data'

export const metadata: Metadata = { title: POSTBUS_TEKSTEN.titel }

export default async function Page({ searchParams }: PageProps<'/postbus'>) {
  const { pagina } = await searchParams
  const postbus = await listDemoMails(Number(pagina), new Date())
  if (!postbus) notFound()
  return <PostbusPagina {...postbus} />
}
